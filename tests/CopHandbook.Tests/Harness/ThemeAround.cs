using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Harness;

/// <summary>The shipped theme without its pictures and its search; a test has some of it do otherwise.</summary>
internal abstract class ThemeAround : ITheme
{
    private readonly HandbookTheme shipped = new();

    public virtual string Name => shipped.Name;

    public virtual IReadOnlyList<string> Languages => shipped.Languages;

    public SearchPackage? Search => null;

    public ISiteWords WordsFor(string language) => shipped.WordsFor(language);

    public virtual IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings) => shipped.AssetsFor(settings);

    public virtual IReadOnlyList<Picture> PicturesFor(HandbookSite site) => [];

    public ITheme WithAssets(IReadOnlyList<ThemeAsset> written) => this;

    public virtual byte[] Render(SiteFrame frame, Page page) => shipped.Render(frame, page);
}
