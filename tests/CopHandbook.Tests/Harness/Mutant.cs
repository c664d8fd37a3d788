using System.Globalization;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Harness;

/// <summary>
/// One change to a charter, as a file of mutants writes it: lines with <c>-</c> go, lines with <c>+</c> come in their place
/// (at the end, where none go), and <c>@</c> sets the build date. <c>\uXXXX</c> stands for a character that nobody could see.
/// </summary>
internal sealed partial record Mutant(string Written)
{
    private static readonly DateOnly UsualDay = new(2026, 2, 1);

    /// <summary>The front matter with the change made, between its two fences.</summary>
    public string Of(string frontMatter)
    {
        var (gone, come) = (Lines('-'), Lines('+'));
        if (gone is null)
            return frontMatter[..^"---\n".Length] + come + "\n---\n";
        var at = frontMatter.IndexOf(gone, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the charter does not say: {gone}");
        var after = frontMatter[(at + gone.Length)..];
        return frontMatter[..at] + (come ?? "") + (come is null && after.StartsWith('\n') ? after[1..] : after);
    }

    public DateOnly Today => Lines('@') is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : UsualDay;

    /// <summary>What is said of a charter among its neighbours, without what is said of it unchanged.</summary>
    /// <param name="frontMatter">The charter's, unchanged.</param>
    /// <param name="lineEnd">What ends the lines of the changed charter.</param>
    public string Told(string id, string frontMatter, IReadOnlyList<Diagnostic> unchanged, ContentFolder neighbours, string lineEnd)
    {
        var changed = Check(id, Of(frontMatter).Replace("\n", lineEnd, StringComparison.Ordinal), neighbours, Today);
        var gone = unchanged.Where(problem => changed.All(other => other.Rule != problem.Rule)).Select(problem => $"  gone: {problem.Rule}\n");
        var come = changed.Where(problem => !unchanged.Any(other => other.Rule == problem.Rule && other.Message == problem.Message)).Select(Line);
        return string.Concat(come.Concat(gone));
    }

    /// <summary>What is said of a charter among its neighbours on the usual day.</summary>
    public static IReadOnlyList<Diagnostic> Check(string id, string charter, ContentFolder neighbours) => Check(id, charter, neighbours, UsualDay);

    private static IReadOnlyList<Diagnostic> Check(string id, string charter, ContentFolder neighbours, DateOnly today)
    {
        var file = new SourceFile(SourcePath.Under("content", $"communities/{id}.md"), charter);
        var context = BuiltSite.Context with { Today = today };
        var parsed = ParseStage.Run(neighbours with { Charters = [.. neighbours.Charters, file] });
        var validated = ValidateStage.Run(parsed.Value, context);
        var linked = LinkStage.Run(validated.Value, context);
        return Judgement.Of(validated.Value, [.. parsed.Diagnostics, .. validated.Diagnostics, .. linked.Diagnostics]);
    }

    private static string Line(Diagnostic problem)
    {
        var span = problem.Span;
        var file = span.Path.InContent;
        return $"  {span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn} {problem.Severity.ToString().ToLowerInvariant()} {problem.Rule}"
            + $"  ({Path.GetFileName(file)}) {problem.Message}\n      {problem.Hint}\n";
    }

    private string? Lines(char mark)
    {
        var lines = Written.Split('\n').Where(line => line.StartsWith(mark)).Select(line => line.Length > 2 ? line[2..] : "").ToList();
        return lines.Count == 0 ? null : Escape().Replace(string.Join('\n', lines), match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
