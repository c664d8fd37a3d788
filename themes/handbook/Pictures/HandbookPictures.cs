using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>
/// Which pictures a site has, and where. Nothing here draws: the library that does is loaded when a picture is first asked for.
/// </summary>
internal static class HandbookPictures
{
    public static readonly Permalink FavIcon = new("/favicon.ico");
    public static readonly Permalink TouchIcon = new("/apple-touch-icon.png");

    private const string Folder = "/assets/social";
    private const string Ending = ".png";

    /// <summary>The address under which the site itself has its image.</summary>
    private static readonly Permalink OfSite = new($"{Folder}/handbook{Ending}");

    // Whatever changes in this assembly, in its fonts or in the library may change the drawing, and all of that changes this.
    private static readonly string Hand = typeof(HandbookPictures).Module.ModuleVersionId.ToString("N");

    public static IReadOnlyList<Picture> Of(HandbookSite site)
    {
        var accent = site.Frame.Settings.Accent?.Light;
        var images = site.Pages.Select(page => SocialImageFor(site.Frame, page)).OfType<PlacedImage>().DistinctBy(one => one.Address);
        return
        [
            new(FavIcon, $"{Hand}\nfavicon", static () => IconDrawing.Ico(16, 32, 48)),
            new(TouchIcon, $"{Hand}\ntouch icon\n{accent}", () => IconDrawing.Touch(accent)),
            .. images.Select(one => new Picture(one.Address, $"{Hand}\n{one.Image}", () => SocialImageDrawing.Draw(one.Image))),
        ];
    }

    /// <summary>What other sites show where the address of a page is pasted; null where they are given no image.</summary>
    /// <remarks>They need its address in full. A draft is not to be shown around, so it has none of its own.</remarks>
    public static PlacedImage? SocialImageFor(SiteFrame frame, Page page)
    {
        var settings = frame.Settings;
        if (!frame.KnowsAddress || settings.SocialImages == false)
            return null;
        var words = LanguageShelf.For(settings.Language);
        return page switch
        {
            CommunityPage { Community.IsDraft: false } => Own(words.CommunityOfPractice),
            ChapterPage => Own(words.Guidance),
            _ => new(OfSite, new("", settings.Organisation, settings.Title, settings.Accent?.Light)),
        };

        PlacedImage Own(string kind) =>
            new(new(Folder + page.Permalink.Value.TrimEnd('/') + Ending), new(page.Title, kind, settings.Title, settings.Accent?.Light));
    }
}

/// <param name="Address">Where it is published.</param>
internal sealed record PlacedImage(Permalink Address, SocialImage Image);
