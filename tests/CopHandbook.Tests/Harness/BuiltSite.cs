using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Harness;

/// <summary>A site built in memory. Its pictures are there without being drawn.</summary>
internal sealed record BuiltSite(IReadOnlyDictionary<string, OutputFile> Files)
{
    public static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    public static Task<BuiltSite> Of(string content)
    {
        var handbook = HandbookPipeline.Check(content, Context);
        Assert.False(handbook.Diagnostics.HasErrors(), string.Join('\n', handbook.Diagnostics.Select(problem => $"{problem.Span} {problem.Message}")));
        var theme = new HandbookTheme();
        var files = HandbookPipeline.Render(handbook, theme).Concat(DrawStage.Undrawn(handbook.Site, theme));
        return Task.FromResult(new BuiltSite(files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal)));
    }

    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    public string Text(string path) => System.Text.Encoding.UTF8.GetString(Files[path].Bytes.Span);

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));
}
