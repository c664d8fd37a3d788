namespace CopHandbook.Cli.Confluence;

/// <summary>What became of an address that was asked.</summary>
internal enum LinkState
{
    /// <summary>There is a page.</summary>
    Answers,

    /// <summary>There is something, and one must sign in to see it. That says nothing of the page.</summary>
    NeedsSignIn,

    /// <summary>The page has another address now.</summary>
    Moved,

    /// <summary>The host says that there is no such page.</summary>
    Gone,

    /// <summary>No host answered, or one that is broken.</summary>
    Silent,
}

/// <summary>The answer to one question.</summary>
/// <param name="To">Where the page has moved; null for any other state.</param>
/// <param name="Why">What the host said, or why none could be asked; empty where nothing is to be said.</param>
internal sealed record LinkAnswer(LinkState State, Uri? To = null, string Why = "");
