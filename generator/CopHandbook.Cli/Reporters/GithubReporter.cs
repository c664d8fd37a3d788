using System.Globalization;
using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>
/// For GitHub Actions: an annotation at each problem. GitHub shows ten of a kind, so those of changed files come first, and
/// the whole list goes into the summary of the step.
/// </summary>
internal sealed class GithubReporter(HostEnvironment environment) : Reporter
{
    public override void Checked(RunReport report)
    {
        var changedFirst = report.Diagnostics
            .OrderByDescending(diagnostic => diagnostic.Severity)
            .ThenByDescending(diagnostic => report.Changed?.Contains(diagnostic.Span.Path.InContent) ?? false);
        foreach (var diagnostic in changedFirst)
            environment.Out.WriteLine(Annotation(diagnostic));
        environment.Out.WriteLine($"{Totals.Of(report)}, as of {Day.Of(report.Today)}.");
        if (environment.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
            File.AppendAllText(summary, Summary(report));
    }

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed)
    {
        Checked(report);
        environment.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Published {published.Files} files into {report.Output}/."));
    }

    public override void Serving(RunReport report, Uri address)
    {
        Checked(report);
        environment.Out.WriteLine($"Serving at {address}");
    }

    private static string Annotation(Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var span = diagnostic.Span;
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(span.Path.Value)},line={span.Line},col={span.Column},endLine={span.EndLine},endColumn={span.EndColumn}");
        var text = diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message;
        return $"::{command} {place},title={Property(diagnostic.Rule)}::{Data(text)}";
    }

    // The runner reads each line for commands: a line end in a value would be the end of this one.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Summary(RunReport report)
    {
        var markdown = new StringBuilder($"### {report.Command}: {Totals.Of(report)}\n\n");
        if (report.Diagnostics.Count == 0)
            return markdown.ToString();
        markdown.Append("| place | severity | rule | problem | what to do |\n|---|---|---|---|---|\n");
        foreach (var diagnostic in report.Diagnostics)
        {
            var severity = diagnostic.Severity.ToString().ToLowerInvariant();
            markdown.Append(CultureInfo.InvariantCulture, $"| {Cell(diagnostic.Span.ToString())} | {severity} | {Cell(diagnostic.Rule)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Cell(diagnostic.Message)} | {Cell(diagnostic.Hint ?? "")} |\n");
        }

        return markdown.Append('\n').ToString();
    }

    // Nothing that a charter says may become markup of the summary.
    private static string Cell(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character))
                safe.Append('\uFFFD');
            else if (char.IsAsciiLetterOrDigit(character) || character is ' ' or '.' or ',' or '/' || character > 127)
                safe.Append(character);
            else
                safe.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
        }

        return safe.ToString();
    }
}
