using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Site;

/// <summary>The list of all rules.</summary>
public sealed record RulesPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    /// <summary>The rules with their pages, by name.</summary>
    public required IReadOnlyList<RuleLink> Rules { get; init; }
}

/// <summary>A rule as a list shows it.</summary>
/// <param name="Severity">The severity in this handbook, which its settings may have changed.</param>
public sealed record RuleLink(Rule Rule, Severity Severity, Permalink Permalink);
