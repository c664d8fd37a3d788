using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
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
        screen.Begin("", Indent)
            .Whole($"{diagnostic.Span}:", Tone.Strong).Whole(diagnostic.Severity.Word(), tone).Whole($"{diagnostic.Rule}:", tone)
            .Words(diagnostic.Message)
            .End();
        if (diagnostic.Hint is { } hint)
            Begin("hint:").Words(hint).End();
        foreach (var related in diagnostic.Related)
            Begin("also:").Whole(related.ToString()).End();
        if (isFirst && diagnostic.Quote() is { } quote)
            Tell(quote, GuidancePlace.FileOf(report, quote));
    }

    private void Tell(GuidanceQuote quote, string? place)
    {
        var line = Begin("guidance:").Words($"“{quote.Sentence}”");
        if (place is not null)
            line.Whole($"({place})");
        line.End();
    }

    private Screen Begin(string label) => screen.Begin(Indent, Indent + new string(' ', label.Length + 1)).Whole(label, Tone.Label);

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
            screen.Begin("  ", "")
                .Whole(count.Severity.Word(), ToneOf(count.Severity)).Whole($"{gap}{count.Rule.PadRight(widestRule)}  {figure}")
                .End();
        }
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Note,
    };
}
