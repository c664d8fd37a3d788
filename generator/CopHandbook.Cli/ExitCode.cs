namespace CopHandbook.Cli;

/// <summary>What the program says to whoever called it. On any code but <see cref="Sound"/> the site published before stands.</summary>
public static class ExitCode
{
    public const int Sound = 0;

    /// <summary>Problems in the content.</summary>
    public const int Content = 1;

    /// <summary>Wrong use or configuration.</summary>
    public const int Usage = 2;

    /// <summary>The disk, a lock, a port.</summary>
    public const int Machine = 3;

    /// <summary>A bug of ours.</summary>
    public const int Bug = 4;

    /// <summary>By a person at the keyboard.</summary>
    public const int Interrupted = 130;

    /// <summary>By another program, such as one that shuts the machine down.</summary>
    public const int Terminated = 143;
}
