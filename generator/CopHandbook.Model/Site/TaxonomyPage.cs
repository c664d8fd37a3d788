namespace CopHandbook.Model.Site;

/// <summary>The terms of one taxonomy. A closed one lists each of its terms; an open one those that occur, and perhaps none.</summary>
public sealed record TaxonomyPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required Taxonomy Taxonomy { get; init; }

    /// <summary>Closed ones in the order of the guidance, open ones by title.</summary>
    public required IReadOnlyList<TermCard> Terms { get; init; }
}
