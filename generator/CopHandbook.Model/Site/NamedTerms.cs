namespace CopHandbook.Model.Site;

/// <summary>The pages of the terms whose addresses take more than the term to tell, for all pages of the site.</summary>
public sealed record NamedTerms(
    IReadOnlyDictionary<string, Permalink> People, IReadOnlyDictionary<string, Permalink> Sponsors, IReadOnlyDictionary<string, Permalink> Tags)
{
    /// <summary>The page of each taxonomy with its title and how many terms are in use.</summary>
    public required IReadOnlyList<TermCard> Taxonomies { get; init; }
}
