using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Tests.Harness;

/// <summary>Checks a content folder of a few files that a test writes itself.</summary>
internal static class Checked
{
    public const string Settings = "base-url: https://handbook.example.org/\n";

    /// <summary>The diagnostics as <c>path:line:column rule</c>, in order.</summary>
    public static IReadOnlyList<string> Places(params (string Path, string Text)[] files) =>
        [.. Diagnostics(files).Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column} {problem.Rule}")];

    public static IReadOnlyList<Diagnostic> Diagnostics(params (string Path, string Text)[] files) => Handbook(files).Diagnostics;

    public static CheckedHandbook Content(string folder) => HandbookPipeline.Check(folder, BuiltSite.Context);

    public static CheckedHandbook Handbook(params (string Path, string Text)[] files)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Settings);
        foreach (var (path, text) in files)
            scratch.Write("content/" + path, text);
        return Content(scratch.At("content"));
    }
}
