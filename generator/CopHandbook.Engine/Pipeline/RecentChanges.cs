using CopHandbook.Engine.Changes;
using CopHandbook.Engine.Schema;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What changed in the charters of late, commit by commit.</summary>
internal static class RecentChanges
{
    /// <summary>So many commits of charters are looked at: each costs the reading of two texts, and nobody reads more.</summary>
    private const int Steps = 200;

    /// <returns>The latest first; empty where the history is not known. Drafts are in none: to readers, a draft is not there yet.</returns>
    public static IReadOnlyList<ChangeEntry> Of(Handbook handbook)
    {
        var steps = Living(handbook).Concat(Gone(handbook.History))
            .OrderByDescending(step => step.Commit.Number)
            .ThenBy(step => step.Path, StringComparer.Ordinal)
            .Take(Steps)
            .ToList();
        var versions = steps.SelectMany(step => new[] { step.Before, step.After }).OfType<FileVersion>().Distinct().ToList();
        var texts = versions.Zip(handbook.History.Texts.Read(versions)).ToDictionary(one => one.First, one => one.Second);
        return [.. SideBySide.Select(steps, [], (step, _) => Entries(step, texts)).SelectMany(entries => entries)];
    }

    private static IEnumerable<Step> Living(Handbook handbook)
    {
        foreach (var (path, history) in handbook.History.Files)
        {
            if (TextKinds.Of(path) != TextKind.Charter || IdOf(path) is not { } now)
                continue;
            for (var i = 0; i < history.Versions.Count; i++)
                yield return new(path, history.Versions[i].Commit, i == 0 ? null : history.Versions[i - 1], history.Versions[i], now);
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

    private static IReadOnlyList<ChangeEntry> Entries(Step step, Dictionary<FileVersion, string?> texts)
    {
        var (before, after) = (Read(step.Before), Read(step.After));
        if (before.IsUnreadable || after.IsUnreadable)
            return IdOf(step.Path) is { } id ? [new(step.Commit, new(id, id.Value, CommunityChangeKind.Unreadable), step.Now)] : [];
        // Git takes one charter that came and one that went for a renamed file, if they are much alike.
        var changes = before.State is { } old && after.State is { } young && old.Id != young.Id && !CommunityComparison.AreOne(old, young)
            ? new[] { CommunityComparison.Between(old, null), CommunityComparison.Between(null, young) }
            : [CommunityComparison.Between(before.State, after.State)];
        return [.. changes.OfType<CommunityChange>().Select(change =>
            new ChangeEntry(step.Commit, change, change.Kind == CommunityChangeKind.Removed ? null : step.Now))];

        (CharterState? State, bool IsUnreadable) Read(FileVersion? version)
        {
            if (version is null)
                return (null, false);
            if (texts[version] is not { } text || StoredCharter.Read(version.Path, text) is not var (state, _))
                return (null, true);
            return (state.Charter.Visibility == CharterVisibility.Draft ? null : state, false);
        }
    }

    private static CommunityId? IdOf(string path) => CharterName.Read(new SourceFile(new(path), ""), new List<Diagnostic>());

    private sealed record Step(string Path, Commit Commit, FileVersion? Before, FileVersion? After, CommunityId? Now);
}
