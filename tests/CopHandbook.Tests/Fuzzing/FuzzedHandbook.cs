using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Sources;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>A handbook in memory, taken through the stages as a build does.</summary>
internal sealed class FuzzedHandbook
{
    private static readonly HandbookTheme Theme = new();

    // Pages and files that no text reaches take most of the time of drawing all.
    private static readonly string[] Untouched = ["assets/", "reference/", "schema/", "start/", "accessibility/", "search/", "print/", "index.html"];

    private readonly Dictionary<string, SourceFile> texts = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> problems = [];

    /// <summary>Takes a file as it lies on the disk; false where it is no text, which is a problem then.</summary>
    public bool Add(string path, ReadOnlySpan<byte> bytes)
    {
        var place = SourcePath.Under("content", path);
        texts.Remove(path);
        if (TextFile.Decode(bytes.ToArray(), place, problems) is not { } text)
            return false;
        texts[path] = text;
        return true;
    }

    public void Add(string path, string text) => texts[path] = new SourceFile(SourcePath.Under("content", path), text);

    /// <summary>Reads it, without links, and holds its diagnostics to what all must be.</summary>
    public (Handbook Handbook, IReadOnlyList<Diagnostic> Diagnostics) Read()
    {
        var settings = texts.GetValueOrDefault("handbook.yml");
        var content = new ContentFolder(
            "content", settings, [.. Below("guidance/")], [.. Below("communities/")], [new(SourcePath.Under("content", "guidance/picture.png"), new byte[8])])
        {
            Limits = settings is null ? new() : ParseStage.LimitsOf(settings),
        };
        var parsed = ParseStage.Run(content);
        var validated = ValidateStage.Run(parsed.Value, BuiltSite.Context);
        var found = Judgement.Of(validated.Value, [.. problems, .. parsed.Diagnostics, .. validated.Diagnostics]);
        AssertWhole(found);
        return (validated.Value, found);
    }

    /// <summary>The same with links, and with drawing what its texts reach where it is sound.</summary>
    public HandbookSite Link()
    {
        var (handbook, problems) = Read();
        var linked = LinkStage.Run(handbook, BuiltSite.Context);
        var found = Judgement.Of(handbook, linked.Diagnostics);
        AssertWhole(found);
        if (!problems.HasErrors() && !found.HasErrors())
            Draw(linked.Value);
        return linked.Value;
    }

    private static void Draw(HandbookSite site)
    {
        foreach (var file in SitePlan.Of(site, Theme).Where(IsTouched).SelectMany(planned => planned.Make()))
            AssertWellFormed(file);
    }

    private static bool IsTouched(PlannedFiles planned) =>
        !Untouched.Any(folder => planned.Paths[0].Value.StartsWith(folder, StringComparison.Ordinal));

    private IEnumerable<SourceFile> Below(string folder) =>
        texts.Where(text => text.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Value);

    private void AssertWhole(IEnumerable<Diagnostic> found)
    {
        foreach (var problem in found)
        {
            Assert.False(string.IsNullOrWhiteSpace(problem.Message));
            Assert.False(string.IsNullOrWhiteSpace(problem.Hint), $"{problem.Rule} has no hint: {problem.Message}");
            foreach (var span in problem.Related.Append(problem.Span))
                Assert.True(IsInside(span), $"{problem.Rule} is at {span} to {span.EndLine}:{span.EndColumn}, which is outside its file");
        }
    }

    private bool IsInside(SourceSpan span)
    {
        // What is no text has no lines, and the place is counted in what is sound of it.
        if (!texts.TryGetValue(span.Path.InContent, out var file))
            return span is { Line: >= 1, Column: >= 1 };
        var end = file.Span(TextRange.At(file.Text.Length));
        return span is { Line: >= 1, Column: >= 1 } && (span.Line, span.Column).CompareTo((span.EndLine, span.EndColumn)) <= 0
            && (span.EndLine, span.EndColumn).CompareTo((end.Line, end.Column)) <= 0;
    }

    private static void AssertWellFormed(OutputFile file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes.Span);
        switch (Path.GetExtension(file.Path.Value))
        {
            case ".json":
                using (JsonDocument.Parse(text))
                    break;
            case ".xml":
                XDocument.Parse(text);
                break;
            case ".ics":
                Assert.NotNull(Ical.Net.Calendar.Load(text));
                break;
        }
    }
}
