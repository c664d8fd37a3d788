using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Guidance;

/// <summary>What a chapter says of itself.</summary>
public sealed record ChapterFrontMatter
{
    /// <summary>Chapters without an order come after those that have one.</summary>
    public const int Unordered = int.MaxValue;

    [Field("The chapter's title: the page's only first-level heading.", Example = "Leadership")]
    public string? Title { get; init; }

    [Field("One sentence for cards and link previews.", Example = "Who looks after a community.", MaxLength = 200)]
    public string? Summary { get; init; }

    [Field("The place among the chapters, smallest first; chapters without one follow, by path.", Example = "50")]
    public int? Order { get; init; }

    [Field(
        "The terms that the chapter defines; other pages link to them. Each has its meaning in a definition list of the text.",
        Example = "[sponsor, { term: core group, forms: [core group, core groups] }]")]
    public IReadOnlyList<TermDeclaration> Defines { get => field ?? []; init; }

    [Field("The day on which somebody last read the chapter and found that it still holds.", Example = "2026-01-05")]
    public DateOnly? Reviewed { get; init; }

    [Field("How long that is good for; then the chapter's page and the report ask for the next review.", Example = "12 months")]
    public Duration? ReviewAfter { get; init; }

    [Field("Site paths that the chapter had before; each becomes a redirect to this page.", Example = "[/guidance/who-leads/]")]
    public IReadOnlyList<Alias> Aliases { get => field ?? []; init; }
}
