using CopHandbook.Model.Charters;

namespace CopHandbook.Model.History;

/// <summary>What became of a community's charter between two states of the content.</summary>
/// <param name="Subject">As of the later state that has the charter.</param>
public sealed record CommunityChange(CommunityId Id, string Subject, CommunityChangeKind Kind)
{
    /// <summary>The id that it had before; null where it is the same.</summary>
    public CommunityId? FormerId { get; init; }

    /// <summary>What differs, in the order of the charter; empty for one that is new, gone or unreadable, or was renamed alone.</summary>
    public IReadOnlyList<CharterChange> Parts { get; init; } = [];
}

/// <summary>What became of a charter.</summary>
public enum CommunityChangeKind
{
    New,
    Changed,
    Renamed,
    Removed,

    /// <summary>One of the two states has no front matter that can be read, so that what differs is not known.</summary>
    Unreadable,
}
