using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Takes each text apart: front matter into a tree with places, and the body's beginning.</summary>
public static class ParseStage
{
    /// <param name="memory">What was parsed the last time; null to parse all.</param>
    /// <param name="texts">What earlier builds found out about charters; null to parse all.</param>
    public static StageResult<ParsedContent> Run(ContentFolder content, StageMemory? memory = null, KeptTexts? texts = null)
    {
        memory ??= new();
        var limits = content.Limits;
        texts?.Open(limits);
        var problems = new List<Diagnostic>();
        var parsed = new ParsedContent(
            content,
            content.Settings is { } settings ? ParseSettings(settings, problems) : null,
            memory.ParsedChapters.Under(limits).Select(content.Chapters, problems, (file, found) => ParseText(file, isCharter: false, found, limits)),
            memory.ParsedCharters.Under(limits).Select(content.Charters, problems, ParseCharter));
        return new(parsed, problems);

        ParsedDocument ParseCharter(SourceFile file, List<Diagnostic> found) =>
            texts?.Find(file) ?? ParseText(file, isCharter: true, found, limits);
    }

    /// <summary>What the settings say of limits, as far as they can be read; what is wrong with them is reported later.</summary>
    public static ReadingLimits LimitsOf(SourceFile settings)
    {
        var nobody = new List<Diagnostic>();
        var document = ParseSettings(settings, nobody);
        return FieldBinder.Bind(settings, document.FrontMatter, SchemaShapes.Settings, SchemaJson.Default.HandbookSettings).Value.Limits;
    }

    private static ParsedDocument ParseSettings(SourceFile file, List<Diagnostic> problems)
    {
        // They say the limits of all others; their own are the usual ones.
        var most = ReadingLimits.Default.FrontMatterCharacters!.Value;
        if (file.Text.Length > most)
        {
            problems.Add(OverLimit.SettingsSize(file.Span(new(0, 0)), file.Text.Length, most));
            return new(file, null, file.Text.Length);
        }

        var (tree, found) = YamlReader.Read(file, file.Text.Length);
        problems.AddRange(found);
        return new(file, tree, file.Text.Length);
    }

    internal static ParsedDocument ParseText(SourceFile file, bool isCharter, List<Diagnostic> problems, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Default;
        var fence = FrontMatterFence.Find(file, limits.FrontMatterCharacters!.Value);
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

        var (tree, found) = YamlReader.Read(file, fence.YamlEnd, Math.Min(limits.FrontMatterDepth!.Value, ReadingLimits.MostDepth));
        problems.AddRange(found);
        return new(file, tree, fence.BodyStart) { IsSound = found.Count == 0 };
    }
}
