using CopHandbook.Engine.Output;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// Draws the pictures of a site. A stage of its own: pictures cost more than all else, and most of who asks for
/// pages has no need of them.
/// </summary>
public static class DrawStage
{
    /// <param name="kept">Pictures of earlier builds; null where none are kept.</param>
    public static IEnumerable<PlannedFiles> Plan(HandbookSite site, ITheme theme, KeptFiles? kept) =>
        theme.PicturesFor(site).Select(picture => PlannedFiles.One(picture.Address.File, picture.MadeOf, () => Draw(picture, kept)));

    /// <summary>The same files with nothing in them, for who asks which there are.</summary>
    public static IEnumerable<OutputFile> Undrawn(HandbookSite site, ITheme theme) =>
        theme.PicturesFor(site).Select(picture => new OutputFile(picture.Address.File, ReadOnlyMemory<byte>.Empty));

    private static ReadOnlyMemory<byte> Draw(Picture picture, KeptFiles? kept)
    {
        if (kept?.Find(picture.MadeOf) is { } known)
            return known;
        var drawn = picture.Draw();
        kept?.Keep(picture.MadeOf, drawn);
        return drawn;
    }
}
