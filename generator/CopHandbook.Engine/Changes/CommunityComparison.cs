using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>What became of communities between two states of the content.</summary>
public static class CommunityComparison
{
    /// <summary>What became of one community; null where nothing of what its charter says differs.</summary>
    public static CommunityChange? Between(CharterState? before, CharterState? after) => (before, after) switch
    {
        (null, { } came) => new(came.Id, came.Subject, CommunityChangeKind.New),
        ({ } gone, null) => new(gone.Id, gone.Subject, CommunityChangeKind.Removed),
        ({ } old, { } young) => Changed(old, young, CharterComparison.Between(old, young)),
        _ => null,
    };

    /// <summary>
    /// Whether two charters of different ids are one community's: the later lists the former id, or has the former subject.
    /// How alike the files are says nothing, for charters are much alike.
    /// </summary>
    public static bool AreOne(CharterState before, CharterState after) =>
        after.Charter.Aliases.Any(alias => alias.Address == Alias.OfId(before.Id.Value)) || SameWords.Key(before.Subject) == SameWords.Key(after.Subject);

    private static CommunityChange? Changed(CharterState old, CharterState young, IReadOnlyList<CharterChange> parts)
    {
        if (old.Id != young.Id)
        {
            return new(young.Id, young.Subject, CommunityChangeKind.Renamed)
            {
                FormerId = old.Id,
                // That the former id is listed is how one renames a charter.
                Parts = [.. parts.Where(part => part.Part != CharterPart.FormerIds)],
            };
        }

        return parts.Count == 0 ? null : new(young.Id, young.Subject, CommunityChangeKind.Changed) { Parts = parts };
    }
}
