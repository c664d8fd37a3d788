namespace CopHandbook.Model.Site;

/// <summary>Where a link or image of a text leads.</summary>
/// <param name="Href">As the page that shows the text writes it; null keeps the words and drops the link.</param>
public sealed record ResolvedLink(string? Href)
{
    public static readonly ResolvedLink Nowhere = new((string?)null);

    /// <summary>The page or file of ours behind it; null where it leaves the site.</summary>
    public Permalink? Target { get; init; }

    /// <summary>The words for a link whose author wrote none; null where there are some.</summary>
    public string? Words { get; init; }
}
