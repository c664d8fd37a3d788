using System.Globalization;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Tests.Harness;

/// <summary>
/// One fault in a sound content folder, as tests/fixtures/faults/README.md tells: what is changed, and what is to be said of it
/// on lines that begin with two spaces. It is never accepted in silence: something is said, on a line that was changed or that
/// the fault names, and with a hint.
/// </summary>
internal sealed record SeededFault(string Written)
{
    private static readonly DateOnly UsualDay = new(2026, 2, 1);

    /// <summary>The faults of a file; the blocks of comments between them are left out.</summary>
    public static IReadOnlyList<SeededFault> In(string text) =>
        [.. text.TrimEnd('\n').Split("\n\n")
            .Where(block => block.Split('\n').Any(line => line[0] is not ('#' or ' ')))
            .Select(block => new SeededFault(Seeded(block)))];

    /// <summary>A block without what is said of it.</summary>
    public static string Seeded(string block) => string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal)));

    /// <summary>All that is said of the content with this fault in it.</summary>
    /// <param name="sound">A content folder of which nothing is said.</param>
    /// <param name="lineEnd">What ends the lines of texts that are changed.</param>
    public string Told(string sound, string lineEnd = "\n")
    {
        using var scratch = new ScratchFolder();
        ScratchFolder.Copy(sound, scratch.At("content"));
        var changed = new FaultSteps(scratch.At("content"), lineEnd).Take(Written);
        var handbook = HandbookPipeline.Check(scratch.At("content"), BuiltSite.Context with { Today = changed.Today ?? UsualDay });
        var told = handbook.Diagnostics;
        Assert.True(told.Count > 0, $"accepted in silence:\n{Written}");
        Assert.All(told, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Hint), $"no hint:\n{Written}\n{Line(problem)}"));
        foreach (var (path, first, last) in changed.Places)
            Assert.True(
                told.Any(problem => problem.Span.Path.InContent == path && problem.Span.Line >= first && problem.Span.Line <= last),
                $"nothing is said at {path}, lines {first} to {last}:\n{Written}\n{string.Concat(told.Select(Line))}");
        Assert.Equal(told.HasErrors(), !handbook.IsSound);
        return string.Concat(told.Select(Line));
    }

    private static string Line(Diagnostic problem)
    {
        var span = problem.Span;
        return string.Create(CultureInfo.InvariantCulture,
            $"  {Escaped(span.Path.InContent)}:{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn} ")
            + $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Rule}\n"
            + $"      {Escaped(problem.Message)}\n      {Escaped(problem.Hint ?? "")}\n";
    }

    // What nobody could see in the file is written as an escape.
    private static string Escaped(string text) => string.Concat(text.Select(character =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}")
            : character.ToString()));
}
