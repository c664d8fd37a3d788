using CopHandbook.Model.Charters;

namespace CopHandbook.Model.History;

/// <summary>What one commit changed of a community's charter.</summary>
/// <param name="Now">The community's id today; null where its charter is gone.</param>
public sealed record ChangeEntry(Commit Commit, CommunityChange Change, CommunityId? Now);
