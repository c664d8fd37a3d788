using CopHandbook.Cli.Git;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters;

/// <summary>What a report is about. All is checked in any case: a charter can only be judged beside the others.</summary>
/// <param name="Paths">Files and folders; all where there are none.</param>
/// <param name="Changed">Null where it does not matter what changed.</param>
internal sealed record ReportScope(IReadOnlyList<ReportedPath> Paths, ChangedFiles? Changed)
{
    public static readonly ReportScope Everything = new([], null);

    public bool IsEverything => Paths.Count == 0 && Changed is null;

    // A problem between two files belongs to both.
    public IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> diagnostics) =>
        IsEverything
            ? diagnostics
            : [.. diagnostics.Where(diagnostic => Holds(diagnostic.Span.Path) || diagnostic.Related.Any(related => Holds(related.Path)))];

    private bool Holds(SourcePath path) =>
        (Paths.Count == 0 || Paths.Any(reported => reported.Covers(path))) && (Changed is null || Changed.Contains(path));
}

/// <summary>A file or folder that was asked for.</summary>
/// <param name="InContent">The path inside the content folder; empty for that folder itself.</param>
internal sealed record ReportedPath(string AsGiven, string InContent)
{
    public bool Covers(SourcePath path) =>
        InContent.Length == 0 || path.InContent == InContent || path.InContent.StartsWith(InContent + "/", StringComparison.Ordinal);
}
