namespace CopHandbook.Model.Site;

/// <summary>Every community and chapter by name, and above them the search, where the site has it.</summary>
public sealed record SearchPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Search, Title, Description, Trail)
{
    /// <summary>Its title on a site that is published with a search index.</summary>
    public required string TitleWithSearch { get; init; }

    /// <summary>In the order of the alphabet; a letter that no name begins with is left out.</summary>
    public required IReadOnlyList<AlphabetGroup> Letters { get; init; }
}

/// <summary>The pages whose names begin with a letter, in plain letters.</summary>
/// <param name="Letter">A to Z; empty for names that begin with something else.</param>
public sealed record AlphabetGroup(string Letter, IReadOnlyList<PageLink> Pages);
