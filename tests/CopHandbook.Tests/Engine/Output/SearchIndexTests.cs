using System.Text;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Output;

/// <summary>The step that makes the search index, with programs that are made up.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private const string Installs = "mkdir -p node_modules/pagefind && echo \"$@\" > arguments";
    private const string Indexes = "test -f site/communities/aws/index.html && mkdir index && for f in pagefind.js pagefind-ui.js a.pf_meta; do echo $f > index/$f; done";

    private readonly FakePrograms programs = new();

    [Fact]
    public async Task Without_npm_the_site_is_drawn_without_search()
    {
        var site = await Render(new(null, "/nowhere/node", programs.Cache));
        Assert.Equal(SearchGapReason.NoNpm, site.SearchGap!.Reason);
        IsWithoutSearch(site);
    }

    [Fact]
    public async Task Without_node_the_site_is_drawn_without_search()
    {
        var site = await Render(new("/nowhere/npm", null, programs.Cache));
        Assert.Equal(SearchGapReason.NoNode, site.SearchGap!.Reason);
        IsWithoutSearch(site);
    }

    [Fact]
    public async Task What_npm_cannot_install_is_said_and_leaves_nothing_behind()
    {
        var site = await Render(Tools("echo 'npm error no network' >&2; exit 1", Indexes));
        Assert.Equal(new SearchGap(SearchGapReason.NotInstalled, "npm error no network"), site.SearchGap);
        IsWithoutSearch(site);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(programs.Cache, "cophandbook")));
    }

    [Theory]
    [InlineData("echo 'out of memory' >&2; exit 3", "out of memory")]
    [InlineData("exit 0", "it wrote no index")]
    public async Task An_indexer_that_fails_leaves_a_whole_site_without_search(string indexer, string complaint)
    {
        var site = await Render(Tools(Installs, indexer));
        Assert.Equal(new SearchGap(SearchGapReason.IndexerFailed, complaint), site.SearchGap);
        IsWithoutSearch(site);
    }

    [Fact]
    public async Task The_index_is_a_part_of_the_site_without_the_interfaces_that_come_with_it()
    {
        var site = await Render(Tools(Installs, Indexes));
        Assert.Null(site.SearchGap);
        var index = site.Files.Select(file => file.Path.Value).Where(path => path.StartsWith("pagefind/", StringComparison.Ordinal));
        Assert.Equal(["pagefind/a.pf_meta", "pagefind/pagefind.js"], index);
        Assert.Equal(site.Files.Select(file => file.Path).Order(), site.Files.Select(file => file.Path));
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval'; frame-ancestors", Text(site, "_headers"), StringComparison.Ordinal);
        Assert.Contains("<h1 dir=\"auto\">Search</h1>", Text(site, "search/index.html"), StringComparison.Ordinal);
        Assert.Contains("data-index=\"../../pagefind/pagefind.js\"", Text(site, "communities/aws/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_indexer_is_installed_once_without_running_scripts()
    {
        await Render(Tools(Installs, Indexes));
        var installed = Assert.Single(Directory.GetDirectories(Path.Combine(programs.Cache, "cophandbook")));
        Assert.StartsWith("ci --ignore-scripts ", await File.ReadAllTextAsync(Path.Combine(installed, "arguments")), StringComparison.Ordinal);
        var again = await Render(Tools("exit 1", Indexes));
        Assert.Null(again.SearchGap);
    }

    [Fact]
    public async Task Where_search_is_not_wanted_no_program_runs()
    {
        var site = await Render(null);
        Assert.Null(site.SearchGap);
        IsWithoutSearch(site);
        Assert.False(Directory.Exists(programs.Cache));
    }

    [Fact]
    public async Task Drafts_are_not_found()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var charter = Path.Combine(content, "communities/aws.md");
        await File.WriteAllTextAsync(charter, (await File.ReadAllTextAsync(charter)).Replace("schema: 1\n", "schema: 1\nvisibility: draft\n", StringComparison.Ordinal));
        var handbook = HandbookPipeline.Check(content, BuiltSite.Context with { WithDrafts = true });
        var site = await HandbookPipeline.RenderSearchableAsync(
            handbook, new HandbookTheme(), Tools(Installs, Indexes.Replace("test -f", "test ! -f", StringComparison.Ordinal)));
        Assert.Null(site.SearchGap);
        Assert.DoesNotContain("data-pagefind-body", Text(site, "communities/aws/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => programs.Dispose();

    private static async Task<RenderedSite> Render(IndexerTools? tools) =>
        await HandbookPipeline.RenderSearchableAsync(HandbookPipeline.Check(Repository.Content, BuiltSite.Context), new HandbookTheme(), tools);

    private IndexerTools Tools(string npm, string node) => new(programs.Write("npm" + npm.Length, npm), programs.Write("node" + node.Length, node), programs.Cache);

    private static void IsWithoutSearch(RenderedSite site)
    {
        Assert.DoesNotContain(site.Files, file => file.Path.Value.StartsWith("pagefind/", StringComparison.Ordinal));
        Assert.DoesNotContain("wasm-unsafe-eval", Text(site, "_headers"), StringComparison.Ordinal);
        Assert.Contains("<h1 dir=\"auto\">A to Z</h1>", Text(site, "search/index.html"), StringComparison.Ordinal);
        Assert.All(
            site.Files.Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("js/search.", Encoding.UTF8.GetString(file.Bytes.Span), StringComparison.Ordinal));
    }

    private static string Text(RenderedSite site, string path) => Encoding.UTF8.GetString(site.Files.Single(file => file.Path == new OutputPath(path)).Bytes.Span);
}
