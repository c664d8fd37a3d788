namespace CopHandbook.Model.Site;

/// <summary>The communities that have one goal kind, audience, format, status or tag.</summary>
public sealed record TermPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>What the guidance says of the term; null for a tag, which means what people make of it.</summary>
    public QuotedPassage? Meaning { get; init; }

    /// <summary>By subject; may be empty, except for a tag.</summary>
    public required IReadOnlyList<CommunityCard> Communities { get; init; }

    /// <summary>Those that are over; on the page of that status itself they are among the others.</summary>
    public IReadOnlyList<CommunityCard> Retired { get; init; } = [];

    /// <summary>Where a community is begun; null where this handbook has no such chapter.</summary>
    public Permalink? Start { get; init; }

    /// <summary>Other terms that are the same in plain letters.</summary>
    public IReadOnlyList<PageLink> Alike { get; init; } = [];
}
