using System.Net;
using System.Text;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>
/// The tags and texts of a page's <c>main</c>, one after another, without what is there to get about the site or needs a script.
/// It trusts that all elements are closed, as those of a theme are.
/// </summary>
internal sealed class TwinTokens(string html)
{
    private readonly HtmlScanner scanner = new(html);

    /// <returns>Null at the end.</returns>
    public HtmlToken? Next()
    {
        while (scanner.Next() is { } token)
        {
            if (token.Kind != HtmlTokenKind.Opening || !IsLeftOut(token))
                return token;
            if (!HtmlAllowList.IsVoid(token.Name))
                _ = Within(token.Name).Count();
        }

        return null;
    }

    public string TextOf(HtmlToken token) => WebUtility.HtmlDecode(html[token.Range.Start..token.Range.End]);

    /// <summary>All text up to the end of an element that has been opened, as it is written.</summary>
    /// <param name="classes">The classes of the first element within; null where there is none or it has none.</param>
    public string TextWithin(string element, out string? classes)
    {
        var inner = Within(element).ToList();
        var first = inner.FindIndex(token => token.Kind == HtmlTokenKind.Opening);
        classes = first < 0 ? null : ValueOf(inner[first], "class");
        return string.Concat(inner.Where(token => token.Kind == HtmlTokenKind.Text).Select(TextOf));
    }

    /// <summary>The value of an attribute, its character references read; null where the tag has none of the name.</summary>
    public static string? ValueOf(HtmlToken token, string attribute)
    {
        foreach (var one in token.Attributes)
        {
            if (one.Name == attribute)
                return one.Value;
        }

        return null;
    }

    private static bool IsLeftOut(HtmlToken token) =>
        token.Name is "nav" or "script" or "form" or "button" or "dialog" or "svg" or "fieldset"
        || ValueOf(token, "hidden") is not null || ValueOf(token, "data-page-only") is not null || ValueOf(token, "aria-hidden") == "true";

    private IEnumerable<HtmlToken> Within(string element)
    {
        var depth = 1;
        while (scanner.Next() is { } token)
        {
            if (token.Name == element)
                depth += token.Kind == HtmlTokenKind.Opening ? 1 : -1;
            if (depth == 0)
                yield break;
            yield return token;
        }
    }
}
