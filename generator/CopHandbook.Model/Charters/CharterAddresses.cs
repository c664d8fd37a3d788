namespace CopHandbook.Model.Charters;

/// <summary>An address that a charter gives; <paramref name="Path"/> is that of the field.</summary>
public sealed record CharterAddress(string Path, WebAddress Address);

/// <summary>All addresses that the fields of a charter give; those in its text are Markdown's.</summary>
public static class CharterAddresses
{
    public static IEnumerable<CharterAddress> Of(Charter charter)
    {
        // Where a sentence will do as well, an address is one only if it can be linked.
        if (charter.Membership?.Join is { } join && WebAddress.Read(join) is { } joining)
            yield return new("membership.join", joining);
        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
        {
            var meeting = charter.Format.Meetings[i];
            if (meeting.Where is { } where && WebAddress.Read(where) is { } place)
                yield return new($"format.meetings[{i}].where", place);
            if (meeting.Notes is { } notes)
                yield return new($"format.meetings[{i}].notes", notes);
            if (meeting.Recordings is { } recordings)
                yield return new($"format.meetings[{i}].recordings", recordings);
        }

        foreach (var (path, address) in OfChannels(charter.Channels))
        {
            if (address is { } channel)
                yield return new(path, channel);
        }

        for (var i = 0; i < charter.Links?.Confluence.Count; i++)
        {
            if (charter.Links.Confluence[i].Url is { } page)
                yield return new($"links.confluence[{i}].url", page);
        }

        for (var i = 0; i < charter.Links?.Other.Count; i++)
        {
            if (charter.Links.Other[i].Url is { } other)
                yield return new($"links.other[{i}].url", other);
        }

        for (var i = 0; i < charter.Outputs.Count; i++)
        {
            if (charter.Outputs[i].Url is { } output)
                yield return new($"outputs[{i}].url", output);
        }
    }

    private static (string Path, WebAddress? Address)[] OfChannels(Channels? channels) => channels is null ? [] :
    [
        ("channels.chat", channels.Chat),
        ("channels.mailing-list", channels.MailingList),
        ("channels.calendar", channels.Calendar),
        ("channels.backlog", channels.Backlog),
        ("channels.home", channels.Home),
    ];
}
