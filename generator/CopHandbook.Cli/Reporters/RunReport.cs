using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters;

/// <summary>What a command found out, and how much of it is told.</summary>
internal sealed record RunReport(string Command, DateOnly Today, CheckedHandbook Handbook)
{
    /// <summary>The folder that would be published into, as it was given; null where nothing is published.</summary>
    public string? Output { get; init; }

    /// <summary>Whether warnings fail.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Which files are told of; null for all.</summary>
    public Func<SourcePath, bool>? Only { get; init; }

    /// <summary>Which files were changed in git, and come first where not all can be shown; null where that is not known.</summary>
    public IReadOnlySet<string>? Changed { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics =>
        field ??= Only is { } only ? [.. Handbook.Diagnostics.Where(diagnostic => only(diagnostic.Span.Path))] : Handbook.Diagnostics;

    /// <summary>Whether what is told lets the command succeed.</summary>
    public bool IsSound => Diagnostics.All(diagnostic =>
        diagnostic.Severity != Severity.Error && !(IsStrict && diagnostic.Severity == Severity.Warning));

    /// <summary>How often each rule spoke up: the worst first, then the most frequent.</summary>
    public IReadOnlyList<RuleCount> Counts =>
        [.. Diagnostics
            .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Severity))
            .Select(group => new RuleCount(group.Key.Rule, group.Key.Severity, group.Count()))
            .OrderByDescending(count => count.Severity)
            .ThenByDescending(count => count.Count)
            .ThenBy(count => count.Rule, StringComparer.Ordinal)];
}

/// <summary>How often a rule spoke up at one severity.</summary>
internal sealed record RuleCount(string Rule, Severity Severity, int Count);
