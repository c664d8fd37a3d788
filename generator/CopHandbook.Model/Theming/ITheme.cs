using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Theming;

/// <summary>Draws pages. A theme sees the page records and nothing of how they came about.</summary>
public interface ITheme
{
    /// <summary>The name that <c>theme:</c> in handbook.yml chooses it by.</summary>
    string Name { get; }

    /// <summary>The languages that it speaks, as tags of BCP 47; at least one.</summary>
    IReadOnlyList<string> Languages { get; }

    /// <summary>
    /// Style sheets, scripts and images, published under <c>assets/</c>; a theme may make some of the settings. The name of each
    /// changes with its bytes: browsers are told to keep it for good.
    /// </summary>
    IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings);

    /// <summary>Icons, and what other sites show of pages. None of them is drawn by asking for them; a page may name their addresses.</summary>
    IReadOnlyList<Picture> PicturesFor(HandbookSite site);

    /// <summary>The same theme with these files in the place of its own, in the order of their names: a preview watches them for whoever writes them.</summary>
    ITheme WithAssets(IReadOnlyList<ThemeAsset> written);

    /// <summary>The titles of pages in the language that is nearest to a tag; in the theme's own where none is near.</summary>
    ISiteWords WordsFor(string language);

    /// <summary>
    /// What the search index is made by; null for a theme without search. The pages that are to be found then say so with
    /// <c>data-pagefind-body</c>, where the frame has search.
    /// </summary>
    SearchPackage? Search { get; }

    /// <summary>
    /// The whole HTML document of a page in UTF-8, the same for the same page and frame. May be called from several threads.
    /// </summary>
    /// <remarks>
    /// Its <c>main</c> is published as Markdown too, so all elements in it are closed. What has <c>data-page-only</c> is left
    /// out there, and a link with <c>data-words-only</c> becomes its words.
    /// </remarks>
    byte[] Render(SiteFrame frame, Page page);
}
