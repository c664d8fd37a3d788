using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Charters;

/// <summary>A charter where it stands: its id, what it says, the places of what it says, and the text below.</summary>
public sealed record CharterFile(CommunityId Id, Charter Charter, FieldPlaces Places, Prose Body)
{
    public SourcePath Path => Places.Source.Path;

    /// <summary>The subject; the id where the subject is missing, so that a broken charter can still be named.</summary>
    public string Subject => Charter.Subject ?? Id.Value;

    public bool IsDraft => Charter.Visibility == CharterVisibility.Draft;
}
