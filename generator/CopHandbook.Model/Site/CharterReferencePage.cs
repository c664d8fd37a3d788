using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>Every field of the charter.</summary>
public sealed record CharterReferencePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required IReadOnlyList<FieldReference> Fields { get; init; }

    /// <summary>The chapters that fields name as the section they come from, by that name; one that this handbook does not have is left out.</summary>
    public required IReadOnlyDictionary<string, PageLink> Chapters { get; init; }
}
