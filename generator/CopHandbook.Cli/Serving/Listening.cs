using System.Net;

namespace CopHandbook.Cli.Serving;

/// <summary>Where the server listens.</summary>
/// <param name="Port">0 for any free one.</param>
internal sealed record Listening(int Port)
{
    /// <summary>Whether the next free port will do where this one is taken.</summary>
    public bool TakesNext { get; init; }

    /// <summary>An address of this machine that others reach; null for loopback alone.</summary>
    public IPAddress? Beyond { get; init; }
}
