using System.Globalization;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Sources.Git;

/// <summary>Follows the files of the content folder through the commits of the branch, from the first to the last.</summary>
internal sealed class HistoryLog(DateOnly today)
{
    private readonly Dictionary<string, List<FileVersion>> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Leaving> former = new(StringComparer.Ordinal);

    /// <param name="parts">As git writes them: a commit, then for each change of it a line that begins with a colon, and its paths.</param>
    public ContentHistory Read(IEnumerable<string> parts)
    {
        Commit? commit = null;
        var changes = new List<Change>();
        using var part = parts.GetEnumerator();
        while (part.MoveNext())
        {
            var line = part.Current.TrimStart('\n');
            var words = line.Split(' ');
            if (words[0] == "commit")
            {
                Apply(commit, changes);
                commit = new(words[1], DayOf(words[2])) { Number = (commit?.Number ?? 0) + 1, Author = line.Split(' ', 4)[3] };
                changes.Clear();
                continue;
            }

            var (kind, text) = (words[4][0], words[3]);
            var from = Next(part);
            changes.Add(new(kind, text, from, kind == 'R' ? Next(part) : from));
        }

        Apply(commit, changes);
        return ToHistory();
    }

    private static DateOnly DayOf(string seconds) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)).UtcDateTime);

    private static string Next(IEnumerator<string> part) =>
        part.MoveNext() ? part.Current : throw new InvalidOperationException("git's log ends within a change");

    // What leaves goes first: two files may have changed their names with each other.
    private void Apply(Commit? commit, List<Change> changes)
    {
        var moved = new Dictionary<string, List<FileVersion>>(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change.Kind is 'D' or 'R'))
        {
            if (!files.Remove(change.From, out var versions))
                continue;
            former[change.From] = new([.. versions.Where(version => version.Path == change.From)], commit!, change.Kind == 'R' ? change.To : null);
            moved[change.From] = versions;
        }

        foreach (var change in changes.Where(change => change.Kind != 'D'))
        {
            // A file that comes back goes on from where it ended.
            former.Remove(change.To, out var before);
            if (!files.TryGetValue(change.To, out var versions))
                files[change.To] = versions = change.Kind == 'R' && moved.TryGetValue(change.From, out var earlier) ? earlier : before?.Versions ?? [];
            if (commit!.Day <= today)
                versions.Add(new(commit, change.To, change.Text));
        }
    }

    private ContentHistory ToHistory() => new()
    {
        // What is there only after the build date is not there yet.
        Files = files.Where(file => file.Value.Count > 0).ToDictionary(file => file.Key, file => new FileHistory(file.Value), StringComparer.Ordinal),
        Former = [.. former
            .Where(file => file.Value.Versions.Count > 0)
            .Select(file => (File: new FormerFile(file.Key, file.Value.Versions, file.Value.In, NowOf(file.Value)), file.Value.In.Day))
            .OrderByDescending(gone => gone.Day)
            .ThenBy(gone => gone.File.Path, StringComparer.Ordinal)
            .Select(gone => gone.File)],
    };

    // Ends, since a file that left under a name which came back is no longer among those that left.
    private string? NowOf(Leaving leaving)
    {
        var to = leaving.To;
        while (to is not null && former.TryGetValue(to, out var next))
            to = next.To;
        return to;
    }

    /// <param name="Kind">Git's letter: A, M, T, D or R, without the percentage.</param>
    private readonly record struct Change(char Kind, string Text, string From, string To);

    private sealed record Leaving(List<FileVersion> Versions, Commit In, string? To);
}
