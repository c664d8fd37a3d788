using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;

namespace CopHandbook.Tests.Harness;

/// <summary>Markdown as its readers show it: as a document.</summary>
internal static class ReadMarkdown
{
    private static readonly MarkdownPipeline Plain =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private static readonly MarkdownPipeline Advanced = BuildAdvanced();

    /// <summary>By a reader that knows CommonMark, tables and what is struck out, and by one that knows much more.</summary>
    public static IEnumerable<IDocument> InEachWay(string markdown) =>
        new[] { Plain, Advanced }.Select(pipeline => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, pipeline)));

    // All that Markdig knows, and so more signs that mean something than any other reader has; but for attributes in braces,
    // which it reads at the end of a heading even where they are escaped.
    private static MarkdownPipeline BuildAdvanced()
    {
        var builder = new MarkdownPipelineBuilder().UseAdvancedExtensions();
        builder.Extensions.TryRemove<GenericAttributesExtension>();
        return builder.Build();
    }
}
