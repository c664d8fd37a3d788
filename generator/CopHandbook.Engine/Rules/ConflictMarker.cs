using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>Two versions of a text that git could not join, both published. In front matter they cannot be read as YAML, and that is said.</summary>
internal sealed class ConflictMarker : TextRule
{
    public override Rule Rule { get; } = new("conflict-marker", Severity.Error, "No text holds the markers of a conflict in git.")
    {
        Why = "Between the markers stand two versions of one text, and readers would see both.",
        Fires = new("") { Body = "<<<<<<< main\nWe meet on Tuesdays.\n=======\nWe meet on Thursdays.\n>>>>>>> thursdays" },
        Passes = new("") { Body = "We meet on Thursdays." },
    };

    // The one in the middle also underlines a heading.
    public override bool IsSignedIn(string text) =>
        text.Contains("<<<<<<<", StringComparison.Ordinal) || text.Contains(">>>>>>>", StringComparison.Ordinal);

    public override IEnumerable<Diagnostic> Check(FieldPlaces places, RuleContext context)
    {
        if (!places.IsReadable)
            yield break;
        var text = places.Source.Text;
        var isCode = false;
        for (var line = 0; line < text.Length; line = NextLine(text, line))
        {
            var rest = text.AsSpan(line);
            if (rest.TrimStart(' ').StartsWith("```") || rest.TrimStart(' ').StartsWith("~~~"))
                isCode = !isCode;
            if (!isCode && rest[0] != '=' && ConflictMarkers.IsAt(text, line))
                yield return Rule.Report(
                    places.Source.Span(new(line, line + ConflictMarkers.Length)),
                    "a git conflict marker was left here",
                    "choose one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>");
        }
    }

    private static int NextLine(string text, int line)
    {
        var end = text.AsSpan(line).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : line + end + 1;
    }
}
