namespace CopHandbook.Model.Site;

/// <summary>The page on which a community is proposed, and a change to a charter suggested: the four steps, and the form that makes the file.</summary>
public sealed record StartPage(string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink.Start, Title, Description, Trail)
{
    /// <summary>The parameter of its address that names the community whose charter it opens.</summary>
    public const string Charter = "charter";

    public required IReadOnlyList<FormStep> Steps { get; init; }

    /// <summary>The file of a new charter with all its fields explained, for those who write it by hand.</summary>
    public required string Template { get; init; }

    /// <summary>Where the file is handed over; null where the repository is not known, or how its host writes addresses.</summary>
    public Contribution? Contribution { get; init; }

    /// <summary>The chapter that tells how a community is started; null where the handbook has none.</summary>
    public PageLink? Guidance { get; init; }
}
