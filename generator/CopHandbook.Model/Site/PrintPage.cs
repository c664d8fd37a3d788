namespace CopHandbook.Model.Site;

/// <summary>The whole handbook as one document, for paper and for reading at one go.</summary>
public sealed record PrintPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Print, Title, Description, Trail)
{
    /// <summary>In reading order.</summary>
    public required IReadOnlyList<PrintedPage> Chapters { get; init; }

    /// <summary>By subject; empty where there are too many for a document.</summary>
    public required IReadOnlyList<PrintedPage> Communities { get; init; }

    /// <summary>The communities where there are too many, to be told of by name alone; else empty.</summary>
    public required IReadOnlyList<CommunityCard> Listed { get; init; }

    /// <summary>It says nothing that its pages do not say.</summary>
    public override bool IsListed => false;
}

/// <summary>A page of the site as a part of the document.</summary>
/// <param name="Page">The page that it is drawn from.</param>
/// <param name="Id">What a link within the document leads to.</param>
public sealed record PrintedPage(PageLink Page, string Id)
{
    /// <summary>What the page says, without what only a page needs; set when the page has been drawn.</summary>
    public string Html { get; init; } = "";
}
