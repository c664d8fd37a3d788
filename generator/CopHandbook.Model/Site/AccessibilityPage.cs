namespace CopHandbook.Model.Site;

/// <summary>The accessibility statement: what a theme can truly say of its own pages, and where the organisation hears of barriers.</summary>
public sealed record AccessibilityPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Accessibility, Title, Description, Trail);
