using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Themes.Handbook;
using Markdig;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Makes HTML of texts, as the product does or with parts of it left out.</summary>
internal static class Drawings
{
    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    private static readonly MarkdownPipeline Naive = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    /// <summary>The HTML of each trial, in their order. What check would refuse is drawn all the same.</summary>
    public static IReadOnlyList<string> Of(Drawing drawing, IReadOnlyList<Trial> trials) => drawing switch
    {
        Drawing.Naive => [.. trials.Select(NaiveHtml)],
        Drawing.SecondGateAlone => [.. trials.Select(trial => ThroughSecondGate(NaiveHtml(trial)))],
        // Link compares a broken address with all others, so a handbook has some hundreds of trials and not thousands.
        _ => [.. trials.Chunk(400).SelectMany(some => OfProduct(drawing, some))],
    };

    private static string NaiveHtml(Trial trial) => Markdown.ToHtml(trial.Markdown, Naive);

    // What it cannot read it lets through least of all: then nothing is published.
    private static string ThroughSecondGate(string html)
    {
        try
        {
            return HtmlBody.Clean([html])[0];
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private static IEnumerable<string> OfProduct(Drawing drawing, IReadOnlyList<Trial> trials)
    {
        var settings = $"base-url: https://handbook.example.org/\nguidance-html: {(drawing == Drawing.WithoutHtml ? "false" : "true")}\n";
        var content = new ContentFolder(
            "content",
            File("handbook.yml", settings),
            [File("guidance/b.md", "# B\n"), .. trials.Select((trial, i) => File($"guidance/t{i:D4}.md", $"---\ntitle: T{i}\n---\n{trial.Markdown}\n"))],
            [],
            [new(SourcePath.Under("content", "guidance/b.png"), new byte[] { 1 })]);
        var handbook = ValidateStage.Run(ParseStage.Run(content).Value, Context).Value;
        var bodies = LinkStage.Run(handbook, Context).Value.Pages.OfType<ChapterPage>().ToDictionary(page => page.Title, page => page.Body, StringComparer.Ordinal);
        return trials.Select((_, i) => Html(drawing, bodies[$"T{i}"]));
    }

    private static string Html(Drawing drawing, LinkedProse body) => drawing == Drawing.FirstGateAlone && body.Text is MarkdownProse text
        ? string.Concat(text.ThroughFirstGate(body.Links, []).Select(section => section.Html))
        : body.ToHtml();

    private static SourceFile File(string path, string text) => new(SourcePath.Under("content", path), text);
}
