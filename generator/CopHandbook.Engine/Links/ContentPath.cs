using CopHandbook.Engine.Names;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Paths as authors write them in a file, and what they are inside the content folder.</summary>
internal static class ContentPath
{
    // In characters: a longer path is put together elsewhere than where the thread has little room.
    private const int Short = 256;

    /// <param name="written">A decoded path; from the root where it begins with a slash, else from the file's folder.</param>
    /// <returns>Without slashes at its ends, empty for the content folder itself; null where it leads out of that.</returns>
    public static string? Of(SourcePath from, string written)
    {
        var folder = written.StartsWith('/') ? "" : FolderOf(CanonicalForm.Of(from.InContent));
        var most = folder.Length + 1 + written.Length;
        var path = most <= Short ? stackalloc char[most] : new char[most];
        folder.CopyTo(path);
        var length = folder.Length;
        foreach (var range in written.AsSpan().Split('/'))
        {
            var segment = written.AsSpan(range);
            if (segment is "" or ".")
                continue;
            if (segment is ".." && length == 0)
                return null;
            if (segment is "..")
            {
                length = Math.Max(0, path[..length].LastIndexOf('/'));
                continue;
            }

            if (length > 0)
                path[length++] = '/';
            segment.CopyTo(path[length..]);
            length += segment.Length;
        }

        return new(path[..length]);
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The path of a source as an author would write it in a file.</summary>
    public static string AsWrittenIn(SourcePath file, string source) =>
        new Permalink("/" + source).RelativeTo(new Permalink("/" + file.InContent)).Replace(" ", "%20", StringComparison.Ordinal);

    /// <summary>What of a target follows its path, such as <c>#goals</c>.</summary>
    public static string FragmentOf(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? "" : target[hash..];
    }
}
