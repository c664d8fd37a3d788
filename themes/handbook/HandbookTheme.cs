using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook.Drawing;
using CopHandbook.Themes.Handbook.Layouts;
using CopHandbook.Themes.Handbook.Pictures;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook;

/// <summary>The handbook's own look: Razor components, one style sheet, and scripts that no page needs.</summary>
public sealed class HandbookTheme : ITheme
{
    private readonly HandbookAssets assets;

    public HandbookTheme() : this(HandbookAssets.Own)
    {
    }

    private HandbookTheme(HandbookAssets assets) => this.assets = assets;

    public string Name => "handbook";

    public IReadOnlyList<string> Languages => LanguageShelf.Tags;

    public IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings) =>
        AccentStylesheet.Of(settings) is { } accent ? [.. assets.Files, accent] : assets.Files;

    public IReadOnlyList<Picture> PicturesFor(HandbookSite site) => HandbookPictures.Of(site);

    public ITheme WithAssets(IReadOnlyList<ThemeAsset> written) => new HandbookTheme(new HandbookAssets(written));

    public SearchPackage? Search => HandbookAssets.Search;

    public ISiteWords WordsFor(string language) => LanguageShelf.For(language);

    public byte[] Render(SiteFrame frame, Page page)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(DocumentLayout.Context)] = new PageContext(frame, page, assets) };
        return page switch
        {
            RedirectPage => HtmlDrawing.DocumentOf<RedirectDocument>(parameters),
            EmbedPage => HtmlDrawing.DocumentOf<EmbedDocument>(parameters),
            ConfluencePage => HtmlDrawing.FragmentOf<ConfluenceDocument>(parameters),
            _ => HtmlDrawing.DocumentOf<DocumentLayout>(parameters),
        };
    }
}
