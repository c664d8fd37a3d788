namespace CopHandbook.Cli;

/// <summary>The command was used or configured wrongly; ends it with exit code 2.</summary>
public sealed class UsageException(string message, string hint) : Exception(message)
{
    /// <summary>What to do instead.</summary>
    public string Hint { get; } = hint;
}
