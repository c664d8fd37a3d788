using CopHandbook.Engine.Changes;
using CopHandbook.Engine.Names;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What two states of the content differ in, told of charters as charters and of other files by their names.</summary>
public static class ContentComparison
{
    public static ContentChanges Of(IReadOnlyList<FileDifference> files)
    {
        var charters = files.ToLookup(file => TextKinds.Of(file.Path) == TextKind.Charter);
        return new(
            [.. Communities([.. charters[true]]).OrderBy(change => change.Id)],
            [.. charters[false].Select(file => new FileChange(file.Path, How(file)))]);
    }

    private static IEnumerable<CommunityChange> Communities(IReadOnlyList<FileDifference> files)
    {
        var (came, gone) = (new List<CharterState>(), new List<CharterState>());
        foreach (var file in files)
        {
            var (before, after) = (Read(file.Path, file.Before), Read(file.Path, file.After));
            if ((before is null && file.Before is not null) || (after is null && file.After is not null))
            {
                if (CharterName.Read(new SourceFile(new(file.Path), ""), new List<Diagnostic>()) is { } id)
                    yield return new(id, (after ?? before)?.Subject ?? id.Value, CommunityChangeKind.Unreadable);
            }
            else if (before is null && after is not null)
                came.Add(after);
            else if (after is null && before is not null)
                gone.Add(before);
            else if (CommunityComparison.Between(before, after) is { } change)
                yield return change;
        }

        foreach (var change in CameAndGone(came, gone))
            yield return change;
    }

    private static IEnumerable<CommunityChange> CameAndGone(List<CharterState> came, List<CharterState> gone)
    {
        var left = gone.DistinctBy(state => state.Id).ToDictionary(state => state.Id);
        var subjects = gone.ToLookup(state => SameWords.Key(state.Subject), StringComparer.Ordinal);
        foreach (var state in came)
        {
            var former = FormerIds(state).Concat(subjects[SameWords.Key(state.Subject)].Select(other => other.Id)).Where(left.ContainsKey).Take(1).ToList();
            var before = former is [var id] && left.Remove(id, out var old) ? old : null;
            yield return CommunityComparison.Between(before, state)!;
        }

        foreach (var state in left.Values)
            yield return CommunityComparison.Between(state, null)!;
    }

    private static IEnumerable<CommunityId> FormerIds(CharterState state) =>
        state.Charter.Aliases.Where(alias => !alias.IsPath).Select(alias => CommunityId.Read(alias.Value)).OfType<CommunityId>();

    private static CharterState? Read(string path, FileSide? side) => side?.Text is { } text ? StoredCharter.Read(path, text)?.State : null;

    private static HowChanged How(FileDifference file) =>
        file.Before is null ? HowChanged.Added : file.After is null ? HowChanged.Removed : HowChanged.Changed;
}
