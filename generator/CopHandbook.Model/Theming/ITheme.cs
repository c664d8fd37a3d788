using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Theming;

/// <summary>Draws pages. A theme sees the page records and nothing of how they came about.</summary>
public interface ITheme
{
    /// <summary>The name that <c>theme:</c> in handbook.yml chooses it by.</summary>
    string Name { get; }

    /// <summary>Style sheets, scripts and images, published under <c>assets/</c>; a theme may make some of the settings.</summary>
    IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings);

    /// <summary>The whole HTML document of a page, the same for the same page and frame. May be called from several threads.</summary>
    Task<string> RenderAsync(SiteFrame frame, Page page);
}
