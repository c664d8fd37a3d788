using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Charters;

/// <summary>
/// What a charter says of its community, without the text below it and the places of its fields: what lists and calendars are
/// made of. They stay what they were when only the text of a charter changes.
/// </summary>
public sealed record CommunityFacts(CommunityId Id, Charter Charter, SourcePath Path)
{
    /// <summary>The subject; the id where the subject is missing, so that a broken charter can still be named.</summary>
    public string Subject => Charter.Subject ?? Id.Value;

    public bool IsDraft => Charter.Visibility == CharterVisibility.Draft;
}
