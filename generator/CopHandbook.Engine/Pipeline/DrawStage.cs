using CopHandbook.Engine.Output;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// Draws the pictures of a site, in memory. A stage of its own: pictures cost more than all else, and most of who asks for
/// pages has no need of them.
/// </summary>
public static class DrawStage
{
    /// <param name="kept">Pictures of earlier builds; null where none are kept.</param>
    /// <returns>The pictures in ordinal order of path.</returns>
    public static IReadOnlyList<OutputFile> Run(HandbookSite site, ITheme theme, KeptFiles? kept, CancellationToken cancellation = default)
    {
        var pictures = theme.PicturesFor(site);
        var files = new OutputFile[pictures.Count];
        Parallel.For(0, files.Length, new() { CancellationToken = cancellation }, i => files[i] = Draw(pictures[i], kept));
        return [.. files.OrderBy(file => file.Path)];
    }

    /// <summary>The same files with nothing in them, for who asks which there are.</summary>
    public static IEnumerable<OutputFile> Undrawn(HandbookSite site, ITheme theme) =>
        theme.PicturesFor(site).Select(picture => new OutputFile(picture.Address.File, ReadOnlyMemory<byte>.Empty));

    internal static OutputFile Draw(Picture picture, KeptFiles? kept)
    {
        if (kept?.Find(picture.MadeOf) is { } known)
            return new(picture.Address.File, known);
        var drawn = picture.Draw();
        kept?.Keep(picture.MadeOf, drawn);
        return new(picture.Address.File, drawn);
    }
}
