using CopHandbook.Cli.Git;
using CopHandbook.Cli.Reporters.Text;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Github;

/// <summary>For GitHub Actions: annotations beside the changed lines, and the whole list in the step summary.</summary>
internal sealed class GithubReporter(HostEnvironment environment) : Reporter
{
    private readonly ReportRoot root = ReportRoot.Of(environment);

    public override void Tell(RunReport report)
    {
        var diagnostics = WorthMostFirst(report);
        foreach (var diagnostic in diagnostics)
            environment.Out.WriteLine(WorkflowCommand.Of(diagnostic, FileOf(diagnostic), Message(diagnostic)));
        var screen = Screen.Of(environment);
        if (diagnostics.Count > 0)
            screen.Line($"{Tally.Sentence(diagnostics)}.");
        var conclusion = Conclusion.Of(report).ToList();
        foreach (var line in conclusion)
            screen.Line(line);
        screen.Flush();
        if (environment.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file)
            File.AppendAllText(file, new StepSummary(environment, report, conclusion).Write(diagnostics, FileOf));
    }

    // GitHub shows ten of a kind: those that the author of a change can do something about.
    private IReadOnlyList<Diagnostic> WorthMostFirst(RunReport report)
    {
        var diagnostics = report.Diagnostics;
        var changed = diagnostics.Count == 0
            ? null
            : report.Scope.Changed ?? ChangedFiles.SinceBaseBranch(report.Handbook.Handbook.Content.Name, environment);
        return [.. diagnostics
            .OrderByDescending(diagnostic => changed?.Contains(diagnostic.Span.Path) == true)
            .ThenByDescending(diagnostic => diagnostic.Severity)];
    }

    private string FileOf(Diagnostic diagnostic) => root.Relative(diagnostic.Span.Path) ?? diagnostic.Span.Path.Value;

    private static string Message(Diagnostic diagnostic)
    {
        var lines = new List<string> { OneLine.Of(diagnostic.Message) };
        if (diagnostic.Hint is { } hint)
            lines.Add($"hint: {OneLine.Of(hint)}");
        if (diagnostic.Quote() is { } quote)
            lines.Add($"guidance: “{quote.Sentence}”");
        return string.Join('\n', lines);
    }
}
