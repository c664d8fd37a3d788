using CopHandbook.Cli;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Harness;

/// <summary>A report on diagnostics that a test makes up, over a small handbook in memory: what is shown does not hang on the rules.</summary>
internal static class MadeReport
{
    private const string Charter = "---\nschema: 1\nsubject: A\nstatus: activ\nreview:\n  due: 2026-01-20\n---\n";

    public static RunReport Of(params Diagnostic[] diagnostics)
    {
        var content = new ContentFolder(
            "content",
            new SourceFile(Path("handbook.yml"), Checked.Settings),
            [new SourceFile(Path("guidance/worked-example.md"), "# Worked example\n\n## Goals\n\nText.\n")],
            [new SourceFile(Path("communities/a.md"), Charter), new SourceFile(Path("communities/b.md"), Charter)],
            []);
        var validated = ValidateStage.Run(ParseStage.Run(content).Value, BuiltSite.Context).Value;
        var site = LinkStage.Run(validated, BuiltSite.Context).Value;
        return new("check", BuiltSite.Context.Today, new(validated, site, DiagnosticList.Ordered(diagnostics)));
    }

    public static Diagnostic Error(string path, int line, string message, string? hint = null) =>
        new("wrong-type", Severity.Error, Span(path, line, 9, 14), message, hint);

    public static Diagnostic Warning(string path, int line) => new(
        "review-overdue", Severity.Warning, Span(path, line, 8, 18), "the review was due on 2026-01-20, and today is 2026-02-01",
        "hold the review, and set 'due' to the next one");

    public static SourceSpan Span(string path, int line, int column, int endColumn) => new(Path(path), line, column, line, endColumn);

    /// <summary>What a reporter prints.</summary>
    public static string Told(this RunReport report, ReportFormat format, Func<HostEnvironment, HostEnvironment>? change = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var environment = new HostEnvironment(output, TextWriter.Null);
        Reporter.For(format, change?.Invoke(environment) ?? environment).Tell(report);
        return output.ToString();
    }

    private static SourcePath Path(string inContent) => SourcePath.Under("content", inContent);
}
