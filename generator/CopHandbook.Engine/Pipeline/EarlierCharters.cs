using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Schema;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads charters of earlier commits with the reader of today. What is wrong with them is nobody's concern now.</summary>
internal static class EarlierCharters
{
    /// <summary>For each charter with commits after the day of its sponsor's agreement: the version before those, and those.</summary>
    public static IReadOnlyDictionary<CommunityId, IReadOnlyList<EarlierCharter>> SinceAgreed(
        Handbook handbook, Remembered<FileVersion, EarlierCharter?> remembered)
    {
        var wanted = new List<(CommunityId Id, FileVersion Version)>();
        foreach (var file in handbook.Communities)
        {
            if (file.Charter.Sponsor?.Agreed is not { } agreed || !handbook.History.Files.TryGetValue(file.Path.InContent, out var history))
                continue;
            var later = history.Versions.Count;
            while (later > 0 && history.Versions[later - 1].Commit.Day > agreed)
                later--;
            var seen = Math.Max(0, later - 1);
            if (seen < history.Versions.Count - 1)
                wanted.AddRange(history.Versions.Skip(seen).Select(version => (file.Id, version)));
        }

        return Read(handbook.History, [.. wanted.Select(one => one.Version)], remembered)
            .Zip(wanted, (charter, one) => (one.Id, Charter: charter))
            .Where(one => one.Charter is not null)
            .GroupBy(one => one.Id, one => one.Charter!)
            .ToDictionary(group => group.Key, IReadOnlyList<EarlierCharter> (group) => [.. group]);
    }

    /// <summary>
    /// Those that were published from some commit, as far as can be told: a charter that could not be read let nothing be
    /// published, and a draft was left out.
    /// </summary>
    public static IReadOnlySet<FormerFile> Published(
        ContentHistory history, IReadOnlyList<FormerFile> charters, Remembered<FileVersion, EarlierCharter?> remembered)
    {
        var versions = charters.SelectMany(file => file.Versions.Select(version => (File: file, Version: version))).ToList();
        return Read(history, [.. versions.Select(one => one.Version)], remembered)
            .Zip(versions, (charter, one) => (one.File, Charter: charter))
            .Where(one => one.Charter is { Charter.Visibility: not CharterVisibility.Draft })
            .Select(one => one.File)
            .ToHashSet();
    }

    /// <summary>In the order of the versions; null where there is no front matter that can be read.</summary>
    private static IReadOnlyList<EarlierCharter?> Read(
        ContentHistory history, IReadOnlyList<FileVersion> versions, Remembered<FileVersion, EarlierCharter?> remembered)
    {
        var unknown = versions.Where(version => !remembered.TryFind(version, out _)).Distinct().ToList();
        var texts = unknown.Zip(history.Texts.Read(unknown)).ToDictionary(one => one.First, one => one.Second);
        return remembered.Select(versions, [], (version, _) => texts[version] is { } text ? Read(version, text) : null);
    }

    private static EarlierCharter? Read(FileVersion version, string text) =>
        StoredCharter.Read(version.Path, text) is var (state, places) ? new(version, state, places) : null;
}
