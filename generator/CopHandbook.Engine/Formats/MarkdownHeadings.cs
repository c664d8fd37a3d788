using CopHandbook.Model.Guidance;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>Gives each heading its level on the page and its id.</summary>
internal static class MarkdownHeadings
{
    /// <summary>Removes a first-level heading that opens the text; its words. Null where the text does not open with one.</summary>
    public static string? TakeTitle(MarkdownDocument document)
    {
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } heading)
            return null;
        document.Remove(heading);
        return MarkdownPlainText.Of(heading.Inline);
    }

    /// <summary>The id that <see cref="Collect"/> gave it.</summary>
    public static string IdOf(HeadingBlock heading) => heading.GetAttributes().Id ?? "";

    public static IReadOnlyList<Heading> Collect(MarkdownDocument document, int bodyStart, IEnumerable<string> reservedIds)
    {
        var blocks = document.Descendants<HeadingBlock>().ToList();
        // The page's only first-level heading is its title; a text that has its own moves down by one.
        var shift = blocks.Any(block => block.Level == 1 && block.Parent == document) ? 1 : 0;
        var ids = new HeadingIds(reservedIds);
        var headings = new List<Heading>(blocks.Count);
        foreach (var block in blocks)
        {
            block.Level = Math.Clamp(block.Level + shift, 2, 6);
            var text = MarkdownPlainText.Of(block.Inline);
            var id = ids.Next(text);
            block.GetAttributes().Id = id;
            var range = block.Span;
            headings.Add(new Heading(block.Level, text, id, new(bodyStart + range.Start, bodyStart + range.End + 1))
            {
                IsSection = block.Parent == document,
            });
        }

        return headings;
    }
}
