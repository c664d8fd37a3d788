using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>The terms that the handbook defines. There is none where it defines none.</summary>
public sealed record GlossaryPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    /// <summary>In the order of the alphabet.</summary>
    public required IReadOnlyList<GlossaryTerm> Terms { get; init; }
}
