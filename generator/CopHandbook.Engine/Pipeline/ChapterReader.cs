using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads a chapter that was taken apart.</summary>
internal static class ChapterReader
{
    public static Chapter Read(ParsedDocument document, HandbookSettings settings, List<Diagnostic> problems)
    {
        var (front, places, found) = FieldBinder.Bind(
            document.File, document.FrontMatter, SchemaShapes.Chapter, SchemaJson.Default.ChapterFrontMatter, leavesUnknownAside: true);
        problems.AddRange(found);
        var (text, title) = BodyReader.Read(document, settings.Limits, isOfChapter: true, problems, depth => MarkdownReader.Read(
            document.File.Content, document.BodyStart, [], titleFromText: front.Title is null,
            allowsHtml: settings.GuidanceHtml == true, mostDepth: depth));
        return new Chapter(
            front.Title ?? title ?? NameOf(document.File.Path), front.Summary ?? "", front.Order ?? ChapterFrontMatter.Unordered, places, text)
        {
            Defines = front.Defines,
            Reviewed = front.Reviewed,
            ReviewAfter = front.ReviewAfter,
            Aliases = front.Aliases,
        };
    }

    private static string NameOf(SourcePath path)
    {
        var words = Path.GetFileNameWithoutExtension(path.FileName).Replace('-', ' ').Replace('_', ' ');
        return words.Length == 0 ? path.FileName : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
