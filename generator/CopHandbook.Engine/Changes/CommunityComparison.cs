using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>What became of communities between two states of the content.</summary>
public static class CommunityComparison
{
    /// <param name="files">The charters that differ, as each file had them; a side is null where there was no charter in the file.</param>
    /// <returns>In the order of their ids.</returns>
    public static IReadOnlyList<CommunityChange> Between(IEnumerable<(CharterState? Before, CharterState? After)> files)
    {
        var (changes, came, gone) = (new List<CommunityChange>(), new List<CharterState>(), new List<CharterState>());
        foreach (var (before, after) in files)
        {
            if (before is { } old && after is { } young && (old.Id == young.Id || AreOne(old, young)))
                Add(Changed(old, young, CharterComparison.Between(old, young)));
            else
            {
                came.AddRange(after is null ? [] : [after]);
                gone.AddRange(before is null ? [] : [before]);
            }
        }

        var left = gone.DistinctBy(state => state.Id).ToDictionary(state => state.Id);
        var subjects = gone.ToLookup(state => SameWords.Key(state.Subject), state => state.Id, StringComparer.Ordinal);
        foreach (var state in came)
        {
            var former = state.Charter.FormerIds().Concat(subjects[SameWords.Key(state.Subject)]).Where(left.ContainsKey).Take(1).ToList();
            if (former is [var id] && left.Remove(id, out var old))
                Add(Changed(old, state, CharterComparison.Between(old, state)));
            else
                Add(new(state.Id, state.Subject, CommunityChangeKind.New));
        }

        changes.AddRange(left.Values.Select(state => new CommunityChange(state.Id, state.Subject, CommunityChangeKind.Removed)));
        return [.. changes.OrderBy(change => change.Id)];

        void Add(CommunityChange? change) => changes.AddRange(change is null ? [] : [change]);
    }

    // Two charters of different ids are one community's if the later lists the former id, or has the former subject. How alike
    // the files are says nothing, for charters are much alike; git goes by that, and takes one that came and one that went for one.
    private static bool AreOne(CharterState before, CharterState after) =>
        after.Charter.FormerIds().Contains(before.Id) || SameWords.Key(before.Subject) == SameWords.Key(after.Subject);

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
