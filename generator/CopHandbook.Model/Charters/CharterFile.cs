using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Charters;

/// <summary>A charter where it stands: its id, what it says, the places of what it says, and the text below.</summary>
public sealed record CharterFile(CommunityId Id, Charter Charter, FieldPlaces Places, Prose Body) : IMadeOf
{
    public SourcePath Path => Places.Source.Path;

    public CommunityFacts Facts => new(Id, Charter, Path);

    /// <inheritdoc cref="CommunityFacts.Subject"/>
    public string Subject => Facts.Subject;

    public bool IsDraft => Facts.IsDraft;

    object IMadeOf.MadeOf => (Path, Places.Source.Text);
}
