namespace CopHandbook.Cli.Reporters;

/// <summary>For whom a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>People.</summary>
    Text,

    /// <summary>Programs, in a form of ours.</summary>
    Json,

    /// <summary>Programs, in the form of SARIF 2.1.0, which code hosts and editors read.</summary>
    Sarif,

    /// <summary>GitHub Actions, which shows each problem at its line.</summary>
    Github,
}
