using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Charters;

/// <summary>
/// What a charter says of its community, without the text below it and the places of its fields: what lists and calendars are
/// made of. They stay what they were when only the text of a charter changes.
/// </summary>
public sealed record CommunityFacts(CommunityId Id, Charter Charter, SourcePath Path) : IMadeOf
{
    /// <summary>A hash of the front matter, from which all that the charter says follows.</summary>
    public required UInt128 Written { get; init; }

    /// <summary>The subject; the id where the subject is missing, so that a broken charter can still be named.</summary>
    public string Subject => Charter.Subject ?? Id.Value;

    object IMadeOf.MadeOf => (Id, Path, Written);

    public bool IsDraft => Charter.Visibility == CharterVisibility.Draft;
}
