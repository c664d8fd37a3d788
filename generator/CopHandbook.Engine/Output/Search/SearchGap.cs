namespace CopHandbook.Engine.Output.Search;

/// <summary>Why a site is without search.</summary>
/// <param name="Complaint">What the program that failed said, in one line; empty where none did.</param>
public sealed record SearchGap(SearchGapReason Reason, string Complaint = "");

public enum SearchGapReason
{
    NoNpm,
    NoNode,
    NotInstalled,
    IndexerFailed,
    NothingToFind,
}
