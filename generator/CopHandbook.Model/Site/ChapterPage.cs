using System.Collections.ObjectModel;

namespace CopHandbook.Model.Site;

/// <summary>A chapter of the guidance.</summary>
public sealed record ChapterPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required LinkedProse Body { get; init; }

    /// <summary>The chapters of its folder, this one included, and the pages of the folders right below, in reading order.</summary>
    public required IReadOnlyList<PageLink> Chapters { get; init; }

    /// <summary>When somebody last found that it still holds; null where that is not known.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day of its next review; null where none is known.</summary>
    public DateOnly? ReviewDue { get; init; }

    /// <summary>The live examples of what a section describes, by the id of its heading; a section without any is left out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PracticeExamples>> Examples { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<PracticeExamples>>.Empty;

    /// <summary>The communities whose texts link here.</summary>
    public IReadOnlyList<BacklinkGroup> Backlinks { get; init; } = [];
}
