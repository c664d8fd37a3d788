using CopHandbook.Engine.Changes;
using CopHandbook.Engine.Memory;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What changed in the charters of late, commit by commit.</summary>
internal static class RecentChanges
{
    /// <summary>So many commits of charters are looked at: each costs the reading of two texts, and nobody reads more.</summary>
    private const int Steps = 200;

    /// <returns>The latest first; empty where the history is not known. Drafts are in none: to readers, a draft is not there yet.</returns>
    public static IReadOnlyList<ChangeEntry> Of(ContentHistory history)
    {
        var steps = Living(history).Concat(Gone(history))
            .OrderByDescending(step => step.Commit.Number)
            .ThenBy(step => step.Path, StringComparer.Ordinal)
            .Take(Steps)
            .ToList();
        var versions = steps.SelectMany(step => new[] { step.Before, step.After }).OfType<FileVersion>().Distinct().ToList();
        var texts = versions.Zip(history.Texts.Read(versions)).ToDictionary(one => one.First, one => one.Second);
        var read = SideBySide.Select(steps, [], (step, _) => new ReadStep(step, Read(step.Before, texts), Read(step.After, texts)));
        return [.. read.GroupBy(step => step.Step.Commit.Number).SelectMany(commit => Entries([.. commit]))];
    }

    private static IEnumerable<Step> Living(ContentHistory history)
    {
        foreach (var (path, file) in history.Files)
        {
            if (TextKinds.Of(path) != TextKind.Charter || StoredCharter.IdOf(path) is not { } now)
                continue;
            for (var i = 0; i < file.Versions.Count; i++)
                yield return new(path, file.Versions[i].Commit, i == 0 ? null : file.Versions[i - 1], file.Versions[i], now);
        }
    }

    // Of those that were renamed, their present file tells.
    private static IEnumerable<Step> Gone(ContentHistory history)
    {
        foreach (var file in history.Former.Where(file => file.Now is null && file.GoneIn is not null && TextKinds.Of(file.Path) == TextKind.Charter))
        {
            yield return new(file.Path, file.GoneIn!, file.Versions[^1], null, null);
            for (var i = 0; i < file.Versions.Count; i++)
                yield return new(file.Path, file.Versions[i].Commit, i == 0 ? null : file.Versions[i - 1], file.Versions[i], null);
        }
    }

    private static IEnumerable<ChangeEntry> Entries(IReadOnlyList<ReadStep> steps)
    {
        var commit = steps[0].Step.Commit;
        var now = steps.Where(step => step.After.State is not null)
            .DistinctBy(step => step.After.State!.Id)
            .ToDictionary(step => step.After.State!.Id, step => step.Step.Now);
        var changes = CommunityComparison.Between(steps.Where(step => !step.IsUnreadable).Select(step => (step.Before.State, step.After.State)));
        return changes.Select(change => new ChangeEntry(commit, change, change.Kind == CommunityChangeKind.Removed ? null : now.GetValueOrDefault(change.Id)))
            .Concat(steps.Where(step => step.IsUnreadable).Select(Unreadable).OfType<ChangeEntry>());
    }

    private static ChangeEntry? Unreadable(ReadStep step) => StoredCharter.IdOf(step.Step.Path) is { } id
        ? new(step.Step.Commit, new(id, (step.After.State ?? step.Before.State)?.Subject ?? id.Value, CommunityChangeKind.Unreadable), step.Step.Now)
        : null;

    private static Side Read(FileVersion? version, Dictionary<FileVersion, string?> texts)
    {
        if (version is null)
            return new(null, IsUnreadable: false);
        if (texts[version] is not { } text || StoredCharter.Read(version.Path, text) is not var (state, _))
            return new(null, IsUnreadable: true);
        return new(state.Charter.Visibility == CharterVisibility.Draft ? null : state, IsUnreadable: false);
    }

    /// <param name="State">Null where there is no charter, or a draft.</param>
    private sealed record Side(CharterState? State, bool IsUnreadable);

    private sealed record ReadStep(Step Step, Side Before, Side After)
    {
        public bool IsUnreadable => Before.IsUnreadable || After.IsUnreadable;
    }

    private sealed record Step(string Path, Commit Commit, FileVersion? Before, FileVersion? After, CommunityId? Now);
}
