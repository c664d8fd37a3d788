using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// What a finished page says, as a part of a longer document: its ids are made unique there, its links are written anew, its
/// headings stand one level lower, and what is there to get about the site is left out.
/// </summary>
internal static class HtmlExcerpt
{
    private const int LowestLevel = 6;

    // Ways to other pages, and what needs a script or a form to be of use.
    private const string LeftOut = "nav, script, form, button, dialog";

    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];

    /// <param name="nameId">The id in the document for one of the page.</param>
    /// <param name="href">The address in the document for one that the page has.</param>
    /// <returns>The content of the page's <c>main</c>.</returns>
    public static string Of(string html, Func<string, string> nameId, Func<string, string> href)
    {
        var document = new HtmlParser().ParseDocument(html);
        var main = document.QuerySelector("main") ?? throw new InvalidOperationException("the theme draws a page without <main>");
        foreach (var element in main.QuerySelectorAll(LeftOut).Concat(main.QuerySelectorAll("a").Where(IsForTheMouseAlone)).ToList())
            element.Remove();
        foreach (var element in main.QuerySelectorAll("*").ToList())
        {
            Rewrite(element, nameId, href);
            Lower(document, element);
        }

        return main.InnerHtml.Trim();
    }

    // A link without words stands beside a heading, to copy its address from. Without an address, it is a place that others link to.
    private static bool IsForTheMouseAlone(IElement link) =>
        link.HasAttribute("href") && link.TextContent.Trim().Length == 0 && link.QuerySelector("img") is null;

    private static void Rewrite(IElement element, Func<string, string> nameId, Func<string, string> href)
    {
        if (!string.IsNullOrEmpty(element.Id))
            element.Id = nameId(element.Id);
        foreach (var name in References)
        {
            if (element.GetAttribute(name) is { } ids)
                element.SetAttribute(name, string.Join(' ', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(nameId)));
        }

        // Paper opens nothing, and an image that waits for its turn to be seen is not printed.
        if (element.LocalName == "details")
            element.SetAttribute("open", "");
        element.RemoveAttribute("loading");
        // Pages have sections of the same names, and landmarks of one document need names of their own.
        if (element.GetAttribute("role") == "region" || (element.LocalName == "section" && HasName(element)))
            element.SetAttribute("role", "group");

        foreach (var name in (string[])["href", "src"])
        {
            if (element.GetAttribute(name) is { } address)
                element.SetAttribute(name, href(address));
        }

        // Search does not read the document, since it reads the page.
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("data-pagefind", StringComparison.Ordinal)).ToList())
            element.RemoveAttribute(attribute.Name);
    }

    private static bool HasName(IElement element) => element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby");

    private static void Lower(IDocument document, IElement element)
    {
        if (element.LocalName is not ['h', var level and >= '1' and < '6'])
            return;
        var lower = document.CreateElement($"h{Math.Min(level - '0' + 1, LowestLevel)}");
        foreach (var attribute in element.Attributes)
            lower.SetAttribute(attribute.Name, attribute.Value);
        lower.Append([.. element.ChildNodes]);
        element.Replace(lower);
    }
}
