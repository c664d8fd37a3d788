using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>What a link can lead to: the address, and the anchors that the page has.</summary>
/// <param name="Title">The words for a link that has none.</param>
/// <param name="Anchors">In canonical form. Null where they are not known: for a file, and for a charter that could not be read.</param>
internal sealed record LinkTarget(Permalink Permalink, string Title, IReadOnlySet<string>? Anchors)
{
    /// <summary>False for a draft.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>The anchor that means the top of the page; null where there is none.</summary>
    public string? TopAnchor { get; init; }

    /// <summary>The path of its file inside the content folder; null for a page that no file is the source of.</summary>
    public string? Source { get; init; }

    /// <summary>Whether a link that leads to the one leads to the other just so.</summary>
    public bool IsSame(LinkTarget other) =>
        (Anchors is { } mine && other.Anchors is { } others ? mine.SetEquals(others) : Anchors is null && other.Anchors is null)
        && this with { Anchors = other.Anchors } == other;

    /// <summary>Whether it can stand in a page as an image.</summary>
    public bool IsImage => Path.GetExtension(Permalink.Value).ToLowerInvariant()
        is ".avif" or ".gif" or ".jpeg" or ".jpg" or ".png" or ".svg" or ".webp";
}
