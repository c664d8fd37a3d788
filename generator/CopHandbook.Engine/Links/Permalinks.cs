using System.Globalization;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>The addresses of pages: they depend on file names alone, never on titles.</summary>
internal static class Permalinks
{
    public static readonly Permalink Guidance = new("/guidance/");

    public static Permalink Of(CommunityId id) => new(Alias.OfId(id.Value));

    /// <summary>A chapter's path without <c>.md</c>; an index or README is the page of its folder.</summary>
    public static Permalink OfChapter(SourcePath path)
    {
        var segments = path.InContent[..^".md".Length].Split('/').Select(Segment).ToList();
        if (segments.Count > 1 && segments[^1] is "index" or "readme")
            segments.RemoveAt(segments.Count - 1);
        return new($"/{string.Join('/', segments)}/");
    }

    /// <summary>Whether the chapter is the page of its folder.</summary>
    public static bool IsOfFolder(SourcePath path) =>
        path.InContent.Contains('/', StringComparison.Ordinal) && Segment(path.FileName[..^".md".Length]) is "index" or "readme";

    /// <summary>The short address of a community, for messages and slides; it redirects.</summary>
    public static Permalink ShortOf(string id) => new($"{Permalink.ShortAddresses}{id}/");

    /// <summary>A file keeps its name and its folder.</summary>
    public static Permalink OfAsset(SourcePath path) => new("/" + path.InContent);

    /// <summary>A name in small letters, digits and hyphens of ASCII; one that has none of them in any script gets its code points.</summary>
    public static string Segment(string name)
    {
        var plain = PlainNames.Of(name);
        return plain.Words.Count > 0
            ? string.Join('-', plain.Words)
            : "u-" + string.Join('-', plain.Composed.EnumerateRunes().Select(rune => rune.Value.ToString("x", CultureInfo.InvariantCulture)));
    }
}
