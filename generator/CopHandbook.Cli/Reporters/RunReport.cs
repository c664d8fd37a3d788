using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;

namespace CopHandbook.Cli.Reporters;

/// <summary>What a command found out, and what came of it.</summary>
internal sealed record RunReport(string Command, DateOnly Today, CheckedHandbook Handbook)
{
    /// <summary>What of the content the report is about.</summary>
    public ReportScope Scope { get; init; } = ReportScope.Everything;

    /// <summary>Whether warnings fail as errors do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The folder that would be published into, as it was given; null where nothing is published.</summary>
    public string? Output { get; init; }

    /// <summary>What was published; null where nothing was.</summary>
    public Publication? Published { get; init; }

    /// <summary>What the site is a preview of; null where it is none.</summary>
    public PreviewBasis? Preview { get; init; }

    /// <summary>Why the site is without search although it was wanted; null where it has it, and where nothing was made.</summary>
    public SearchGap? SearchGap { get; init; }

    /// <summary>Where the preview is; null but for <c>serve</c>.</summary>
    public Uri? Address { get; init; }

    /// <summary>How long a preview took to show a change; null for a first run.</summary>
    public TimeSpan? Renewed { get; init; }

    /// <summary>What the run before has told people; of a preview that goes on.</summary>
    public IReadOnlyList<Diagnostic> Told { get; init; } = [];

    /// <summary>What is reported, in order of place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => Scope.Of(Handbook.Diagnostics);

    /// <summary>How many problems lie outside of what the report is about.</summary>
    public int LeftOut => Handbook.Diagnostics.Count - Diagnostics.Count;

    /// <summary>Whether the command succeeds, as far as the content goes.</summary>
    public bool Passes => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error || (IsStrict && diagnostic.Severity == Severity.Warning));

    public int ExitCode => Passes ? Cli.ExitCode.Sound : Cli.ExitCode.Content;
}

/// <param name="Elapsed">From the command's start to the published site.</param>
internal sealed record Publication(PublishReport Report, TimeSpan Elapsed);
