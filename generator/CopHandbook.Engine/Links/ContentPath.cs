using CopHandbook.Engine.Names;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Paths as authors write them in a file, and what they are inside the content folder.</summary>
internal static class ContentPath
{
    /// <param name="written">A decoded path; from the root where it begins with a slash, else from the file's folder.</param>
    /// <returns>Without slashes at its ends, empty for the content folder itself; null where it leads out of that.</returns>
    public static string? Of(SourcePath from, string written)
    {
        var segments = new List<string>();
        if (!written.StartsWith('/'))
            segments.AddRange(CanonicalForm.Of(from.InContent).Split('/').SkipLast(1));
        foreach (var segment in written.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else
                return null;
        }

        return string.Join('/', segments);
    }

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
