using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using Markdig;
using Markdig.Parsers.Inlines;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>CommonMark by its own examples: the parser knows all, and what we publish of them differs where a list says so and why.</summary>
public class CommonMarkTests
{
    private static readonly string Deviations = Path.Combine(Repository.Fixtures, "commonmark/deviations.txt");

    private static readonly MarkdownPipeline Parser = WithLabels();

    [CommonMarkFact]
    public void The_parser_reads_the_examples_as_the_specification_does()
    {
        var examples = CommonMarkSpec.Examples();
        Assert.Equal(652, examples.Count);
        Assert.Empty(Different(examples, markdown => Markdown.ToHtml(markdown, Parser)));
        // A capital sharp s, which Markdig by itself does not take for SS.
        Assert.Equal([540], Different(examples, markdown => Markdown.ToHtml(markdown)));
    }

    [CommonMarkFact]
    public void What_is_published_differs_where_the_list_says_so()
    {
        var listed = File.ReadLines(Deviations).Where(line => line.Length > 0 && line[0] != '%')
            .SelectMany(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Order().ToList();
        Assert.Equal(listed.Distinct(), listed);
        Assert.Equal(listed, Different(CommonMarkSpec.Examples(), Published).ToList());
    }

    /// <summary>The control: what is not the specification's is seen.</summary>
    [CommonMarkFact]
    public void A_parser_that_knows_more_differs() =>
        Assert.NotEmpty(Different(CommonMarkSpec.Examples(), markdown => Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build())));

    private static IEnumerable<int> Different(IReadOnlyList<(string Markdown, string Html)> examples, Func<string, string> draw) =>
        examples.Select((example, i) => (example, Number: i + 1))
            .Where(one => Normal(draw(one.example.Markdown)) != Normal(one.example.Html))
            .Select(one => one.Number);

    private static MarkdownPipeline WithLabels()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Replace<LinkInlineParser>(new MarkdownLabels());
        return builder.Build();
    }

    // As a charter's text is, with each link led where it says.
    private static string Published(string markdown)
    {
        var text = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value.Text;
        return text.ToHtml([.. text.Links.Select(link => new ResolvedLink(link.Target))]);
    }

    // What a browser makes of it, without what is the same on all of our pages: ids of headings, and pictures that come late.
    private static string Normal(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (element.LocalName is ['h', >= '1' and <= '6'])
                element.RemoveAttribute("id");
            if (element.LocalName == "img")
                element.RemoveAttribute("loading");
        }

        foreach (var text in body.Descendants<IText>().Where(text => text.Data.Trim('\n').Length == 0).ToList())
            text.Remove();
        return body.InnerHtml.Trim();
    }
}
