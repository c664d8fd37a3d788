using System.Text;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Github;

/// <summary>The whole list as Markdown, for the page of the workflow's run.</summary>
internal sealed class StepSummary(HostEnvironment environment, RunReport report, IReadOnlyList<string> conclusion)
{
    // GitHub drops a step's summary as a whole when it is larger than 1 MiB.
    private const int MostBytes = 900_000;

    public string Write(IReadOnlyList<Diagnostic> diagnostics, Func<Diagnostic, string> fileOf)
    {
        var summary = new StringBuilder($"## cophandbook {report.Command}: {Tally.Sentence(diagnostics)}\n\n");
        foreach (var line in conclusion)
            summary.Append(MarkdownText.Of(line.Trim())).Append("\n\n");
        if (diagnostics.Count == 0)
            return summary.ToString();
        summary.Append("| Severity | Rule | Count |\n|---|---|---:|\n");
        foreach (var count in Tally.ByRule(diagnostics))
            summary.Append($"| {count.Severity.Word()} | {MarkdownText.Of(count.Rule)} | {Tally.Figure(count.Count)} |\n");
        summary.Append("\n| Severity | Where | Rule | What is wrong |\n|---|---|---|---|\n");
        AppendAll(summary, diagnostics, fileOf);
        return summary.Append('\n').ToString();
    }

    private void AppendAll(StringBuilder summary, IReadOnlyList<Diagnostic> diagnostics, Func<Diagnostic, string> fileOf)
    {
        var room = MostBytes - Encoding.UTF8.GetByteCount(summary.ToString());
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var row = Row(diagnostics[i], fileOf(diagnostics[i]));
            room -= Encoding.UTF8.GetByteCount(row);
            if (room < 0)
            {
                summary.Append($"\n{Tally.Counted(diagnostics.Count - i, "problem", "problems")} more did not fit here.\n");
                return;
            }

            summary.Append(row);
        }
    }

    private string Row(Diagnostic diagnostic, string file)
    {
        var place = MarkdownText.Of($"{file}:{Tally.Figure(diagnostic.Span.Line)}:{Tally.Figure(diagnostic.Span.Column)}");
        var where = AddressOf(file, diagnostic.Span.Line) is { } address ? $"[{place}]({address})" : place;
        var what = MarkdownText.Of(diagnostic.Message);
        if (diagnostic.Hint is { } hint)
            what += $"<br>hint: {MarkdownText.Of(hint)}";
        if (diagnostic.Quote() is { } quote)
            what += $"<br>guidance: “{MarkdownText.Of(quote.Sentence)}”";
        var rule = GuidancePlace.PageOf(report, diagnostic.Rule) is { } page ? $"[{diagnostic.Rule}]({page})" : diagnostic.Rule;
        return $"| {diagnostic.Severity.Word()} | {where} | {rule} | {what} |\n";
    }

    // The line at the commit that was checked.
    private string? AddressOf(string file, int line)
    {
        string?[] parts = [environment.Variable("GITHUB_SERVER_URL"), environment.Variable("GITHUB_REPOSITORY"), environment.Variable("GITHUB_SHA")];
        if (parts.Any(string.IsNullOrEmpty) || Path.IsPathRooted(file))
            return null;
        // Parentheses, which would end the link, are encoded too.
        var path = string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
        return $"{parts[0]}/{parts[1]}/blob/{parts[2]}/{path}?plain=1#L{Tally.Figure(line)}";
    }
}
