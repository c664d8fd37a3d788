using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources.Git;

/// <summary>The files of a content folder that differ between two states of it, with their texts on both sides.</summary>
public static class ContentDifference
{
    /// <summary>Git's name, which is as long as its others, for what no commit has.</summary>
    private const string OnDisk = "0";

    private static readonly string[] Raw =
        ["diff", "--raw", "-z", "--relative", "--no-renames", "--no-abbrev", "--no-ext-diff", "--ignore-submodules"];

    /// <param name="from">A commit.</param>
    /// <param name="to">A commit; null for what is on disk, committed or not.</param>
    /// <returns>In ordinal order of path; null where git does not answer.</returns>
    public static IReadOnlyList<FileDifference>? Between(GitCommand git, string folder, string from, string? to)
    {
        var changed = git.Run([.. Raw, from, .. to is null ? [] : new[] { to }, "--", "."]);
        var unknown = to is null ? git.Run("ls-files", "--others", "--exclude-standard", "-z", "--", ".") : null;
        if (!changed.Succeeded || unknown is { Succeeded: false })
            return null;
        var found = Entries(changed.Parts).Concat((unknown?.Parts ?? []).Select(path => new Entry(path, null, OnDisk))).ToList();
        var texts = new GitTexts(git).Read(found.SelectMany(entry => new[] { entry.Before, entry.After }).OfType<string>().Where(name => name != OnDisk));
        return [.. found
            .Select(entry => new FileDifference(entry.Path) { Before = Side(entry, entry.Before), After = Side(entry, entry.After) })
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

        FileSide? Side(Entry entry, string? name) => name switch
        {
            null => null,
            OnDisk => new(FromDisk(folder, entry.Path)),
            _ => new(texts.GetValueOrDefault(name)),
        };
    }

    // A line for each file, ":mode mode name name letter", and its path; a side that has no file has the letter A or D.
    private static IEnumerable<Entry> Entries(IEnumerable<string> parts)
    {
        using var part = parts.GetEnumerator();
        while (part.MoveNext())
        {
            var words = part.Current.Split(' ');
            var kind = words[4][0];
            part.MoveNext();
            yield return new(part.Current, kind == 'A' ? null : words[2], kind == 'D' ? null : NameOf(words[3]));
        }
    }

    private static string NameOf(string word) => word.AsSpan().ContainsAnyExcept('0') ? word : OnDisk;

    private static string? FromDisk(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return file is { Exists: true, LinkTarget: null } && TextKinds.Of(path) is not null ? TextFile.DecodeOld(File.ReadAllBytes(file.FullName)) : null;
    }

    private sealed record Entry(string Path, string? Before, string? After);
}
