using System.Text.Json.Serialization;
using CopHandbook.Cli.Reporters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Serving;

/// <summary>What the script over a page shows of the last run.</summary>
/// <param name="Current">Whether the page is that of the last run; else it is the last that was sound.</param>
/// <param name="Trouble">Why the last run came to no end; null where it did.</param>
/// <param name="Errors">Of all pages.</param>
/// <param name="Problems">Those of this page first, then those of others; errors before the rest. Bounded.</param>
/// <param name="More">How many are left out.</param>
internal sealed record PageProblems(
    bool Current, string? Trouble, int Errors, int Warnings, int Notes, IReadOnlyList<PageProblem> Problems, int More)
{
    private const int MostShown = 200;

    /// <param name="folder">The content folder, in full.</param>
    /// <param name="path">The page's, from the root of the host.</param>
    public static PageProblems Of(PreviewState state, string folder, string path)
    {
        var found = state.Handbook?.Diagnostics ?? [];
        var here = state.SourceOf(path);
        var shown = found
            .OrderByDescending(problem => IsHere(problem))
            .ThenByDescending(problem => problem.Severity)
            .Take(MostShown)
            .Select(problem => PageProblem.Of(problem, IsHere(problem), span => state.Editor?.Open(Path.Combine(folder, span.Path.InContent), span)));
        return new(
            state.IsCurrent, state.Trouble, found.Count(Severity.Error), found.Count(Severity.Warning), found.Count(Severity.Note),
            [.. shown], Math.Max(0, found.Count - MostShown));

        // A problem between two files belongs to both.
        bool IsHere(Diagnostic problem) =>
            here is { } source && (problem.Span.Path == source || problem.Related.Any(related => related.Path == source));
    }
}

/// <param name="Here">Whether it is in the file that the page is drawn from.</param>
internal sealed record PageProblem(
    string Severity, string Rule, bool Here, PageProblemPlace Place, string Message, string? Hint, IReadOnlyList<PageProblemPlace> Also)
{
    public static PageProblem Of(Diagnostic problem, bool here, Func<SourceSpan, string?> open)
    {
        return new(
            problem.Severity.Word(), problem.Rule, here, PlaceOf(problem.Span), problem.Message, problem.Hint, [.. problem.Related.Select(PlaceOf)]);

        PageProblemPlace PlaceOf(SourceSpan span) => new(span.Path.Value, span.Line, span.Column, open(span));
    }
}

/// <param name="Open">An address that opens the place in an editor; null where none is known.</param>
internal sealed record PageProblemPlace(string File, int Line, int Column, string? Open);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageProblems))]
internal sealed partial class PreviewJson : JsonSerializerContext;
