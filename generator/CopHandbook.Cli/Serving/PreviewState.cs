using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Serving;

/// <summary>What a preview has at one moment.</summary>
internal sealed record PreviewState
{
    public static readonly PreviewState None = new();

    /// <summary>The site when it last was sound; null where it never was.</summary>
    public ServedSite? Site { get; init; }

    /// <summary>How often images and other files of the content have changed.</summary>
    public int Assets { get; init; }

    /// <summary>The last run, sound or not; null before the first.</summary>
    public CheckedHandbook? Handbook { get; init; }

    /// <summary>Why the last run came to no end; null where it did.</summary>
    public string? Trouble { get; init; }

    public EditorAddress? Editor { get; init; }

    /// <summary>Whether the site is that of the last run.</summary>
    public bool IsCurrent => Trouble is null && Handbook is { IsSound: true };

    /// <summary>The file that an address is drawn from; null where there is none.</summary>
    /// <param name="path">From the root of the host.</param>
    public SourcePath? SourceOf(string path)
    {
        if (Handbook is not { } handbook)
            return null;
        var root = handbook.Site.Frame.BaseUrl.AbsolutePath.TrimEnd('/');
        if (!path.StartsWith(root, StringComparison.Ordinal))
            return null;
        var address = path[root.Length..];
        return handbook.Site.Pages.FirstOrDefault(page => page.Permalink.Value == address) switch
        {
            CommunityPage community => community.Community.Path,
            ChapterPage page => handbook.Handbook.Chapters.FirstOrDefault(chapter => ReferenceEquals(chapter.Body, page.Body.Text))?.Path,
            _ => null,
        };
    }
}
