using System.ComponentModel;
using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Output.Search;

/// <summary>
/// Makes the search index of a site. Pagefind reads and writes folders, so the pages are laid out in one of the machine's
/// temporary folders, and its files are read back from there.
/// </summary>
public sealed class SearchIndexer
{
    /// <summary>What a page's script loads to search.</summary>
    public static readonly OutputPath Entry = new(Folder + "pagefind.js");

    /// <summary>Where the index is in a site.</summary>
    public const string Folder = "pagefind/";
    private const string Runner = "node_modules/pagefind/lib/runner/bin.cjs";

    /// <summary>Of what Pagefind writes, its ready-made interfaces are left behind: the theme has its own.</summary>
    private static readonly string[] Kept = ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json"];

    private readonly string node;
    private readonly string installed;

    private SearchIndexer(string node, string installed)
    {
        this.node = node;
        this.installed = installed;
    }

    /// <returns>The indexer, or why there is none.</returns>
    public static async Task<(SearchIndexer? Indexer, SearchGap? Gap)> ProvideAsync(
        SearchPackage package, IndexerTools tools, CancellationToken cancellation)
    {
        if (tools.Npm is not { } npm)
            return (null, new(SearchGapReason.NoNpm));
        if (tools.Node is not { } node)
            return (null, new(SearchGapReason.NoNode));
        var (folder, complaint) = await IndexerInstallation.ProvideAsync(package, npm, tools.CacheFolder, cancellation);
        return folder is null ? (null, new(SearchGapReason.NotInstalled, complaint)) : (new(node, folder), null);
    }

    /// <param name="files">The whole site; the pages to be found carry the mark of it.</param>
    /// <returns>The files of the index, or why there are none. The same pages give the same bytes.</returns>
    public async Task<(IReadOnlyList<OutputFile> Index, SearchGap? Gap)> IndexAsync(IEnumerable<OutputFile> files, CancellationToken cancellation)
    {
        var work = Directory.CreateTempSubdirectory("cophandbook-search-").FullName;
        try
        {
            if (LayOut(files.Where(IsFound), Path.Combine(work, "site")) == 0)
                return ([], new(SearchGapReason.NothingToFind));
            var answer = await new ProgramCall(
                node, work, [Path.Combine(installed, Runner), "--site", "site", "--output-path", "index", "--silent"])
            {
                // A setting of the machine must not reach the site.
                Without = static name => name.StartsWith("PAGEFIND_", StringComparison.OrdinalIgnoreCase),
            }.RunAsync(cancellation);
            if (!answer.Succeeded)
                return ([], new(SearchGapReason.IndexerFailed, answer.FirstComplaint));
            var index = ReadBack(Path.Combine(work, "index"));
            return index.Any(file => file.Path == Entry) ? (index, null) : ([], new(SearchGapReason.IndexerFailed, "it wrote no index"));
        }
        catch (Win32Exception exception)
        {
            return ([], new(SearchGapReason.IndexerFailed, exception.Message));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Whether a path of the site is one of the index's.</summary>
    public static bool Holds(ReadOnlySpan<char> path) => path.StartsWith(Folder, StringComparison.Ordinal);

    private static bool IsFound(OutputFile file) =>
        file.Path.Value.EndsWith(".html", StringComparison.Ordinal) && file.Bytes.Span.IndexOf("data-pagefind-body"u8) >= 0;

    // One page after the other: those of a large site are never all in memory.
    private static int LayOut(IEnumerable<OutputFile> pages, string folder)
    {
        var count = 0;
        foreach (var page in pages)
        {
            var path = Path.Combine(folder, page.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, page.Bytes.Span);
            count++;
        }

        return count;
    }

    private static bool IsKept(string path) =>
        Kept.Contains(Path.GetFileName(path))
        || Path.GetExtension(path) is ".pagefind"
        || Path.GetExtension(path).StartsWith(".pf_", StringComparison.Ordinal);

    private static IReadOnlyList<OutputFile> ReadBack(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsKept)
            .Select(path => new OutputFile(new(Folder + Path.GetRelativePath(folder, path).Replace('\\', '/')), File.ReadAllBytes(path)))
            .OrderBy(file => file.Path)];
}
