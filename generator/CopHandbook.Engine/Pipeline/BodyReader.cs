using CopHandbook.Engine.Formats;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads the text of a charter or a chapter, and tells what of it does not reach the page as it is written.</summary>
internal static class BodyReader
{
    public static int DepthOf(ReadingLimits limits) => Math.Min(limits.TextDepth!.Value, ReadingLimits.MostDepth);

    /// <param name="read">Is handed how deep the text may be nested; gives null where it is deeper.</param>
    public static (Prose Text, string? Title) Read(
        ParsedDocument document, ReadingLimits limits, bool isOfChapter, List<Diagnostic> problems, Func<int, (Prose Text, string? Title)?> read)
    {
        var file = document.File;
        if (MarkdownLimits.Find(file, document.BodyStart, limits) is { } beyond)
        {
            problems.Add(beyond);
            return (MarkdownReader.UnreadText, null);
        }

        var depth = DepthOf(limits);
        if (read(depth) is { } body)
        {
            if (body.Text.Repeated is { } repeated && file.Text.Length + repeated.Characters > limits.PageCharacters)
            {
                problems.Add(OverLimit.PageSize(file.Span(repeated.Dearest), file.Text.Length + repeated.Characters, limits.PageCharacters.Value));
                return (MarkdownReader.UnreadText, body.Title);
            }

            problems.AddRange(body.Text.MisnamedHeadings.Select(heading => HeadingId.At(file.Span(heading.Range), heading.Id, heading.IsTaken)));
            problems.AddRange(body.Text.HtmlFindings.Select(finding =>
                UnsafeHtml.Of(finding, file.Span(finding.Range), file.Text[finding.Range.Start..finding.Range.End], isOfChapter)));
            return body;
        }

        problems.Add(OverLimit.TextNesting(file.Span(TextRange.At(document.BodyStart)), depth));
        return (MarkdownReader.UnreadText, null);
    }
}
