using CopHandbook.Engine.Formats;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Takes each text apart: front matter into a tree with places, and the body's beginning.</summary>
public static class ParseStage
{
    /// <param name="memory">What was parsed the last time; null to parse all.</param>
    public static StageResult<ParsedContent> Run(ContentFolder content, StageMemory? memory = null)
    {
        memory ??= new();
        var problems = new List<Diagnostic>();
        var parsed = new ParsedContent(
            content,
            content.Settings is { } settings ? ParseSettings(settings, problems) : null,
            SideBySide.Select(content.Chapters, problems, memory.ParsedChapters, (file, found) => ParseText(file, isCharter: false, found)),
            SideBySide.Select(content.Charters, problems, memory.ParsedCharters, (file, found) => ParseText(file, isCharter: true, found)));
        return new(parsed, problems);
    }

    private static ParsedDocument ParseSettings(SourceFile file, List<Diagnostic> problems)
    {
        var (tree, found) = YamlReader.Read(file, file.Text.Length);
        problems.AddRange(found);
        return new(file, tree, file.Text.Length);
    }

    internal static ParsedDocument ParseText(SourceFile file, bool isCharter, List<Diagnostic> problems)
    {
        var fence = FrontMatterFence.Find(file);
        if (fence.Problem is { } problem)
        {
            problems.Add(problem);
            return new(file, null, fence.BodyStart);
        }

        if (!fence.HasFrontMatter)
        {
            if (!isCharter)
                return new(file, FrontMatterTree.Empty, 0);
            problems.Add(YamlSyntax.NoFrontMatter(file.Span(TextRange.At(0))));
            return new(file, null, 0);
        }

        var (tree, found) = YamlReader.Read(file, fence.YamlEnd);
        problems.AddRange(found);
        return new(file, tree, fence.BodyStart);
    }
}
