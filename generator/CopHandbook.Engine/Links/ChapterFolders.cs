using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Where a chapter stands among the folders of the guidance. A list of all chapters in each page would grow with the square
/// of their number: 960 chapters took 160 MB so.
/// </summary>
internal sealed class ChapterFolders
{
    private readonly Dictionary<string, List<PageLink>> near = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageLink> ofFolder = new(StringComparer.Ordinal);

    /// <param name="chapters">In reading order.</param>
    public ChapterFolders(IEnumerable<Chapter> chapters)
    {
        foreach (var chapter in chapters)
        {
            var page = new PageLink(chapter.Title, Permalinks.OfChapter(chapter.Path));
            var folder = FolderOf(chapter.Path.InContent);
            Add(folder, page);
            if (Permalinks.IsOfFolder(chapter.Path) && ofFolder.TryAdd(folder, page) && FolderOf(folder).Length > 0)
                Add(FolderOf(folder), page);
        }
    }

    /// <summary>The pages of the folders that the chapter is in, from the outermost on; the guidance's own is left out.</summary>
    public IReadOnlyList<PageLink> Above(Chapter chapter)
    {
        var above = new List<PageLink>();
        var folder = FolderOf(chapter.Path.InContent);
        if (Permalinks.IsOfFolder(chapter.Path))
            folder = FolderOf(folder);
        for (; FolderOf(folder).Length > 0; folder = FolderOf(folder))
        {
            if (ofFolder.TryGetValue(folder, out var page))
                above.Insert(0, page);
        }

        return above;
    }

    /// <summary>The chapters of its folder, this one included, and the pages of the folders right below, in reading order.</summary>
    public IReadOnlyList<PageLink> Beside(Chapter chapter) => near[FolderOf(chapter.Path.InContent)];

    private void Add(string folder, PageLink page)
    {
        if (!near.TryGetValue(folder, out var pages))
            near.Add(folder, pages = []);
        pages.Add(page);
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
