using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Charters;

/// <summary>A charter where it stands: what it says, the places of what it says, and the text below.</summary>
public sealed record CharterFile(CommunityFacts Facts, FieldPlaces Places, Prose Body) : IMadeOf
{
    public required TextSigns Signs { get; init; }

    /// <summary>
    /// A hash of settings and a day with which the rules on charters are known to find nothing in it; zero where that is not known.
    /// </summary>
    public UInt128 SilentUnder { get; init; }

    public CommunityId Id => Facts.Id;

    public Charter Charter => Facts.Charter;

    public SourcePath Path => Facts.Path;

    /// <inheritdoc cref="CommunityFacts.Subject"/>
    public string Subject => Facts.Subject;

    public bool IsDraft => Facts.IsDraft;

    object IMadeOf.MadeOf => (Path, Places.Source.Content);
}
