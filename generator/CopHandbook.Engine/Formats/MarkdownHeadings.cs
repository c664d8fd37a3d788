using CopHandbook.Model.Guidance;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>A heading of the syntax tree and the record of it.</summary>
internal sealed record MarkdownHeading(HeadingBlock Node, Heading Record);

/// <summary>Gives each heading its level on the page and its id: its own, or one made of its words.</summary>
internal sealed record MarkdownHeadings(IReadOnlyList<MarkdownHeading> All, IReadOnlyList<MisnamedHeading> Misnamed)
{
    /// <summary>Removes a first-level heading that opens the text; its words and its id. Null where the text does not open with one.</summary>
    public static (string Words, string Id)? TakeTitle(MarkdownDocument document, string text, int bodyStart)
    {
        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } heading)
            return null;
        document.Remove(heading);
        var own = MarkdownOwnId.Take(heading, text, bodyStart);
        var words = MarkdownPlainText.Of(heading.Inline);
        return (words, own?.Id ?? new HeadingIds([], []).Next(words));
    }

    /// <summary>The id that <see cref="Collect"/> gave it.</summary>
    public static string IdOf(HeadingBlock heading) => heading.GetAttributes().Id ?? "";

    /// <param name="text">The whole file.</param>
    public static MarkdownHeadings Collect(MarkdownDocument document, string text, int bodyStart, IEnumerable<string> reservedIds)
    {
        var blocks = document.Descendants<HeadingBlock>().ToList();
        // The page's only first-level heading is its title; a text that has its own moves down by one.
        var shift = blocks.Any(block => block.Level == 1 && block.Parent == document) ? 1 : 0;
        var own = blocks.Select(block => MarkdownOwnId.Take(block, text, bodyStart)).ToList();
        var words = blocks.Select(block => MarkdownPlainText.Of(block.Inline)).ToList();
        var ids = new HeadingIds(reservedIds, words.Where((_, i) => own[i] is null));
        var misnamed = new List<MisnamedHeading>();
        var given = own.Select(id => id is not null && IsGiven(id, ids, misnamed)).ToList();

        var headings = new List<MarkdownHeading>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Level = Math.Clamp(blocks[i].Level + shift, 2, 6);
            var id = given[i] ? own[i]!.Id : ids.Next(words[i]);
            blocks[i].GetAttributes().Id = id;
            var range = blocks[i].Span;
            headings.Add(new(blocks[i], new Heading(blocks[i].Level, words[i], id, new(bodyStart + range.Start, bodyStart + range.End + 1))
            {
                IsSection = blocks[i].Parent == document,
            }));
        }

        return new(headings, misnamed);
    }

    private static bool IsGiven(MarkdownOwnId own, HeadingIds ids, List<MisnamedHeading> misnamed)
    {
        var isGiven = own.IsId && ids.Give(own.Id);
        if (!isGiven)
            misnamed.Add(new(own.Id, own.Range, IsTaken: own.IsId));
        return isGiven;
    }
}
