using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Reporters;

/// <summary>What a command found out.</summary>
internal sealed record RunReport(string Command, DateOnly Today, CheckedHandbook Handbook)
{
    /// <summary>The folder that would be published into, as it was given; null where nothing is published.</summary>
    public string? Output { get; init; }
}
