using CopHandbook.Model.Settings;

namespace CopHandbook.Model.Site;

/// <summary>What all pages share.</summary>
public sealed record SiteFrame(HandbookSettings Settings, Uri BaseUrl, DateOnly BuildDate)
{
    /// <summary>The sections of the site, for the head of each page.</summary>
    public required IReadOnlyList<PageLink> Sections { get; init; }

    /// <summary>Where the chapters define what charters say.</summary>
    public GuidanceLinks Guidance { get; init; } = GuidanceLinks.None;

    /// <summary>The pages of people, sponsors and tags, and the ways to look communities up.</summary>
    public required NamedTerms Terms { get; init; }

    /// <summary>The last commit that changed the content, in full; null where the history is not known.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether it is known where the site is published. Without that no address in full can be given to people.</summary>
    public bool KnowsAddress { get; init; } = true;

    /// <summary>Whether the site is published with a search index.</summary>
    public bool HasSearch { get; init; }

    /// <summary>Whether this is the preview of a change: each page says so, and search engines are told to list none.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The organisation's logo; null where there is none.</summary>
    public Permalink? Logo { get; init; }

    /// <summary>The style sheet of the content folder; null where there is none.</summary>
    public Permalink? ContentStylesheet { get; init; }

    /// <summary>The address of a page in full, for canonical links, feeds and the sitemap.</summary>
    public string Absolute(Permalink permalink) => string.Concat(BaseUrl.AbsoluteUri.AsSpan().TrimEnd('/'), permalink.Value);

    /// <summary>The address as <paramref name="from"/> writes it. The page for lost addresses is shown at any depth, so it counts from the root.</summary>
    public string Href(Page from, Permalink to) =>
        from is NotFoundPage ? BaseUrl.AbsolutePath.TrimEnd('/') + to.Value : to.RelativeTo(from.Permalink);
}
