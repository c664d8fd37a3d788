using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters.Text;

/// <summary>For people: each problem where it is and what to do, then the sum in a few lines.</summary>
internal sealed class TextReporter(Screen screen) : Reporter
{
    private const string Indent = "    ";

    public override void Tell(RunReport report)
    {
        // The same sentence twice for one file tells nobody more.
        var quoted = new HashSet<(SourcePath, string)>();
        foreach (var diagnostic in report.Told.Count == 0 ? report.Diagnostics : report.Diagnostics.Except(report.Told))
            Tell(report, diagnostic, quoted.Add((diagnostic.Span.Path, diagnostic.Rule)));
        if (report.Diagnostics.Count > 0 && report.Renewed is null)
        {
            screen.Line();
            TellSum(report);
            screen.Line();
        }

        foreach (var line in Conclusion.Of(report))
            screen.Line(line);
        screen.Flush();
    }

    private void Tell(RunReport report, Diagnostic diagnostic, bool isFirst)
    {
        var tone = ToneOf(diagnostic.Severity);
        screen.Line(
            "",
            [
                Screen.Whole($"{diagnostic.Span}:", Tone.Strong), new(diagnostic.Severity.Word(), tone), new($"{diagnostic.Rule}:", tone),
                .. screen.Words(diagnostic.Message),
            ],
            Indent);
        if (diagnostic.Hint is { } hint)
            Tell("hint:", screen.Words(hint));
        foreach (var related in diagnostic.Related)
            Tell("also:", [Screen.Whole(related.ToString())]);
        if (isFirst && diagnostic.Quote() is { } quote)
        {
            var place = GuidancePlace.FileOf(report, quote);
            Tell("guidance:", [.. screen.Words($"“{quote.Sentence}”"), .. place is null ? [] : new[] { Screen.Whole($"({place})") }]);
        }
    }

    private void Tell(string label, IEnumerable<Piece> pieces) =>
        screen.Line(Indent, [new(label, Tone.Label), .. pieces], Indent + new string(' ', label.Length + 1));

    private void TellSum(RunReport report)
    {
        screen.Line($"{Tally.Sentence(report.Diagnostics)}:");
        var counts = Tally.ByRule(report.Diagnostics);
        var widestWord = counts.Max(count => count.Severity.Word().Length);
        var widestRule = counts.Max(count => count.Rule.Length);
        var widestCount = counts.Max(count => Tally.Figure(count.Count).Length);
        foreach (var count in counts)
        {
            var gap = new string(' ', widestWord - count.Severity.Word().Length + 1);
            var figure = Tally.Figure(count.Count).PadLeft(widestCount);
            screen.Line("  ", [new(count.Severity.Word(), ToneOf(count.Severity)), new($"{gap}{count.Rule.PadRight(widestRule)}  {figure}")], "");
        }
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Note,
    };
}
