using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook.Layouts;
using CopHandbook.Themes.Handbook.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace CopHandbook.Themes.Handbook;

/// <summary>The handbook's own look: Razor components, one style sheet, and scripts that no page needs.</summary>
public sealed class HandbookTheme : ITheme
{
    public string Name => "handbook";

    public IReadOnlyList<string> Languages => LanguageShelf.Tags;

    public IReadOnlyList<OutputFile> AssetsFor(HandbookSettings settings) =>
        AccentStylesheet.Of(settings) is { } accent ? [.. HandbookAssets.Files, accent] : HandbookAssets.Files;

    public SearchPackage? Search => HandbookAssets.Search;

    public ISiteWords WordsFor(string language) => LanguageShelf.For(language);

    public async Task<string> RenderAsync(SiteFrame frame, Page page)
    {
        // A renderer keeps all that it has drawn, so one for all pages would grow with the site and slow down.
        await using var renderer = new HtmlRenderer(RenderServices.Instance, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { [nameof(DocumentLayout.Context)] = new PageContext(frame, page) };
            var view = ParameterView.FromDictionary(parameters);
            var root = page is RedirectPage
                ? await renderer.RenderComponentAsync<RedirectDocument>(view)
                : await renderer.RenderComponentAsync<DocumentLayout>(view);
            return $"<!doctype html>\n{root.ToHtmlString()}\n";
        });
    }
}
