namespace CopHandbook.Themes.Handbook.Partials.Calendars;

/// <summary>Where a calendar can be taken on by a link.</summary>
public enum CalendarProgram
{
    /// <summary>Apple's, and every other that the reader's device opens such links with.</summary>
    Apple,

    Google,

    /// <summary>Of an organisation's Microsoft 365.</summary>
    Outlook,

    /// <summary>Of a person's own account.</summary>
    OutlookCom,
}

/// <summary>The links by which each of them takes a calendar on, so that it asks for it again by itself.</summary>
public static class CalendarPrograms
{
    /// <param name="feed">The address of the calendar in full.</param>
    /// <param name="name">What Outlook is to call it; the others read that in the calendar.</param>
    public static string Address(this CalendarProgram program, string feed, string name)
    {
        var subscription = "webcal" + feed[feed.IndexOf("://", StringComparison.Ordinal)..];
        return program switch
        {
            CalendarProgram.Google => "https://calendar.google.com/calendar/r?cid=" + Uri.EscapeDataString(subscription),
            CalendarProgram.Outlook => Outlook("office"),
            CalendarProgram.OutlookCom => Outlook("live"),
            _ => subscription,
        };

        string Outlook(string host) =>
            $"https://outlook.{host}.com/calendar/0/addfromweb?url={Uri.EscapeDataString(feed)}&name={Uri.EscapeDataString(name)}";
    }
}
