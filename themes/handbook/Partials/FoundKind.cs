using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Partials;

/// <summary>What search can find.</summary>
public enum FoundKind
{
    Community,
    Chapter,
    Glossary,
    Person,
    Calendar,
    List,
    Overview,
}

internal static class FoundKinds
{
    /// <returns>Null for a page that search does not find, such as a draft.</returns>
    public static FoundKind? Of(Page page) => page switch
    {
        CommunityPage { Community.IsDraft: false } => FoundKind.Community,
        ChapterPage => FoundKind.Chapter,
        GlossaryPage => FoundKind.Glossary,
        CalendarPage => FoundKind.Calendar,
        PersonPage => FoundKind.Person,
        OverviewPage => FoundKind.Overview,
        TermPage { Communities.Count: > 0 } => FoundKind.List,
        _ => null,
    };
}
