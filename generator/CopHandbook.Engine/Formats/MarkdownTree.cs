using CopHandbook.Model.Sources;
using Markdig;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>The syntax tree of a text, with what was found in it by its nodes.</summary>
internal sealed record MarkdownTree(
    MarkdownDocument Document, MarkdownPipeline Pipeline, MarkdownHeadings Headings, IReadOnlyList<MarkdownLink> Links, MarkdownAllowedHtml Html)
{
    /// <summary>The words of the heading that became the page's title, and its id; null where none did.</summary>
    public (string Words, string Id)? Title { get; init; }

    /// <summary>HTML that is not allowed, in the order of the text.</summary>
    public IReadOnlyList<TextRange> Refused { get; init; } = [];
}
