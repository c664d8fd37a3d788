using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Site;

/// <summary>One rule: what it holds, the sentence of the guidance that it stands on, why, and an example of each kind.</summary>
public sealed record RulePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required RuleLink Rule { get; init; }

    /// <summary>Where the sentence stands; null where the rule quotes none, or this handbook has no such section.</summary>
    public PassageLink? QuotedAt { get; init; }
}
