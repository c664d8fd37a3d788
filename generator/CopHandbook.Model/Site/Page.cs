namespace CopHandbook.Model.Site;

/// <summary>A page of the site, complete: a theme needs this and the site's frame, nothing else.</summary>
/// <param name="Description">One sentence for previews; may be empty.</param>
/// <param name="Trail">The pages above it, from the home page down, without itself.</param>
public abstract record Page(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
{
    /// <summary>The page before it in reading order; null for the first.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The page after it in reading order; null for the last.</summary>
    public PageLink? Next { get; init; }

    /// <summary>When its source last changed; null where the history is not known, and for a page that has no source of its own.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Where the file, or the folder, that the page is made of is seen and can be changed; null where that is not known or there is none.</summary>
    public string? Source { get; init; }

    /// <summary>The calendar of what the page tells of; null where nothing of it takes place.</summary>
    public Permalink? Calendar { get; init; }

    /// <summary>Where the page stands as Markdown; null for one that is no folder, such as the page of lost addresses.</summary>
    public virtual Permalink? Twin => Permalink.Value.EndsWith('/') ? new(Permalink.Value + "index.md") : null;

    /// <summary>Whether search engines may list it.</summary>
    public virtual bool IsListed => true;
}
