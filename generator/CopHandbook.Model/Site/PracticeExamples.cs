namespace CopHandbook.Model.Site;

/// <summary>The communities that are live examples of what a passage describes.</summary>
/// <param name="Shown">A bounded number of them, by subject; at least one.</param>
/// <param name="More">How many there are besides.</param>
/// <param name="All">The page that lists all; null where there is none.</param>
public sealed record PracticeExamples(Practice Practice, IReadOnlyList<PageLink> Shown, int More, Permalink? All);
