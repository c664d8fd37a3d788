using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>Finds passages of the guidance in the chapters that this handbook has.</summary>
internal sealed class GuidanceIndex(IReadOnlyList<Chapter> chapters)
{
    private readonly Dictionary<string, Chapter> byName = chapters
        .Where(chapter => Path.GetDirectoryName(chapter.Path.InContent) == "guidance")
        .ToDictionary(chapter => Path.GetFileNameWithoutExtension(chapter.Path.FileName), StringComparer.Ordinal);

    /// <summary>The section; the chapter where it has no such section; null where there is no such chapter.</summary>
    public PassageLink? Find(Passage passage) =>
        byName.TryGetValue(passage.Chapter, out var chapter)
            ? FindSection(passage) ?? new PassageLink(chapter.Title, "", Permalinks.OfChapter(chapter.Path), "")
            : null;

    /// <summary>The section alone: null where the chapter has no such section, or is not there.</summary>
    public PassageLink? FindSection(Passage passage) =>
        byName.TryGetValue(passage.Chapter, out var chapter)
        && chapter.Body.Headings.FirstOrDefault(heading => heading.Id == passage.Anchor) is { } heading
            ? new PassageLink(chapter.Title, heading.Text, Permalinks.OfChapter(chapter.Path), heading.Id)
            : null;
}
