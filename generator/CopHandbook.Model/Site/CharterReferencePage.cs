using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>Every field of the charter.</summary>
public sealed record CharterReferencePage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required IReadOnlyList<FieldReference> Fields { get; init; }
}
