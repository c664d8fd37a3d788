using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>A site in memory, with the pages that its files were drawn from; its pictures are there without being drawn.</summary>
internal sealed record RenderedSite(HandbookSite Site, IReadOnlyList<OutputFile> Files)
{
    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    private static readonly Lazy<RenderedSite> ShippedOnce = new(() => Of(Repository.Content));

    private static readonly Lazy<RenderedSite> SearchableOnce = new(() => SearchableOf(Repository.Content));

    /// <summary>The content that comes with the program.</summary>
    public static RenderedSite Shipped => ShippedOnce.Value;

    /// <summary>The content that comes with the program, with its search.</summary>
    public static RenderedSite Searchable => SearchableOnce.Value;

    /// <summary>The content that comes with the program, with other settings; the charters are those that are given, by id, or else its own.</summary>
    public static RenderedSite With(Func<string, string> settings, params (string Id, string Text)[] charters)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        scratch.Write("content/handbook.yml", settings(File.ReadAllText(scratch.At("content/handbook.yml"))));
        foreach (var (id, text) in charters)
            scratch.Write($"content/communities/{id}.md", text);
        return Of(content);
    }

    /// <param name="name">A folder of tests/fixtures/sites.</param>
    public static RenderedSite Fixture(string name) => Of(Path.Combine(Repository.Fixtures, "sites", name, "content"));

    /// <summary>
    /// One page of each type, by a name for it; communities have one of each status. A type that is new has a page here
    /// from the day that it is built. Of a type's pages it is the longest: most can be wrong in it.
    /// </summary>
    public IReadOnlyDictionary<string, Page> PageTypes => Site.Pages
        // A host answers with the page that it leads to; and what Confluence is to make a page of is none yet.
        .Where(page => page is not (RedirectPage or ConfluencePage))
        .GroupBy(page => page is CommunityPage community ? $"community-{community.Charter.Status}".ToLowerInvariant() : page.GetType().Name)
        .ToDictionary(type => type.Key, type => type.OrderByDescending(LengthOf).ThenBy(page => page.Permalink.Value, StringComparer.Ordinal).First());

    /// <summary>What check finds in a content folder, on the day that these sites are built.</summary>
    public static CheckedHandbook Check(string content) => HandbookPipeline.Check(content, Context);

    /// <param name="preview">What it is a preview of; null for the handbook itself.</param>
    public static RenderedSite Of(string content, PreviewBasis? preview = null)
    {
        var handbook = HandbookPipeline.Check(content, Context with { Preview = preview });
        Assert.True(handbook.IsSound, string.Join('\n', handbook.Diagnostics));
        return new(handbook.Site, [.. HandbookPipeline.Render(handbook, new HandbookTheme()), .. DrawStage.Undrawn(handbook.Site, new HandbookTheme())]);
    }

    private static RenderedSite SearchableOf(string content)
    {
        var handbook = Check(content);
        var site = HandbookPipeline.RenderSearchableAsync(handbook, new HandbookTheme(), InstalledIndexer.Tools).GetAwaiter().GetResult();
        Assert.Null(site.SearchGap);
        return new(handbook.Site, [.. site.Files, .. DrawStage.Undrawn(handbook.Site, new HandbookTheme())]);
    }

    private int LengthOf(Page page) => Files.First(file => file.Path == page.Permalink.File).Bytes.Length;
}
