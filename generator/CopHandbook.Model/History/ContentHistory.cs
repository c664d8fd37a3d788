using System.Collections.ObjectModel;

namespace CopHandbook.Model.History;

/// <summary>
/// What git knows of the content folder: the commits of the branch that is checked out, up to the build date. What came
/// by a merge counts as one change, of the day of the merge: what went on beside the branch was never published from it.
/// The files that are read are those on disk, committed or not; the history is that of the last commit.
/// </summary>
public sealed record ContentHistory
{
    /// <summary>For content that nobody looked the history up of.</summary>
    public static readonly ContentHistory NotAsked = new() { Gap = HistoryGap.NotAsked };

    /// <summary>Why nothing is known; null where all is. Then there is no file below, and nothing may be concluded from that.</summary>
    public HistoryGap? Gap { get; init; }

    /// <summary>What git said to it, in a line; empty where it said nothing.</summary>
    public string Complaint { get; init; } = "";

    /// <summary>By path inside the content folder, as of the last commit.</summary>
    public IReadOnlyDictionary<string, FileHistory> Files { get; init; } = ReadOnlyDictionary<string, FileHistory>.Empty;

    /// <summary>Paths that the last commit no longer has, those last gone first.</summary>
    public IReadOnlyList<FormerFile> Former { get; init; } = [];

    /// <summary>The last commit that changed the content; null where nothing is known.</summary>
    public Commit? Last => Files.Values.Select(file => file.Last)
        .Concat(Former.Select(file => file.GoneIn).OfType<Commit>())
        .MaxBy(commit => commit.Number);

    public IEarlierTexts Texts { get; init; } = new NoTexts();

    private sealed class NoTexts : IEarlierTexts
    {
        public IReadOnlyList<string?> Read(IReadOnlyList<FileVersion> versions) => new string?[versions.Count];
    }
}
