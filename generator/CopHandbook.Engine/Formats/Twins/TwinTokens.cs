using System.Net;
using System.Text;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>
/// The tags and texts of a page's <c>main</c>, one after another, without what is there to get about the site or needs a script.
/// It trusts that all elements are closed, as those of a theme are.
/// </summary>
internal sealed class TwinTokens(ReadOnlyMemory<char> html)
{
    private readonly HtmlScanner scanner = new(html);
    private readonly StringBuilder text = new();

    /// <returns>Null at the end.</returns>
    public HtmlToken? Next()
    {
        while (scanner.Next() is { } token)
        {
            if (token.Kind != HtmlTokenKind.Opening || !IsLeftOut(token))
                return token;
            if (!HtmlAllowList.IsVoid(token.Name))
                PassOver(token.Name);
        }

        return null;
    }

    /// <summary>A text with its character references read.</summary>
    public ReadOnlyMemory<char> TextOf(HtmlToken token)
    {
        var written = html[token.Range.Start..token.Range.End];
        return written.Span.Contains('&') ? WebUtility.HtmlDecode(written.ToString()).AsMemory() : written;
    }

    /// <summary>All text up to the end of an element that has been opened, as it is written.</summary>
    /// <param name="classes">The classes of the first element within; null where there is none or it has none.</param>
    public string TextWithin(string element, out string? classes)
    {
        classes = null;
        text.Clear();
        var (depth, isFirst) = (1, true);
        while (NextWithin(element, ref depth) is { } token)
        {
            if (token.Kind == HtmlTokenKind.Text)
                text.Append(TextOf(token).Span);
            else if (token.Kind == HtmlTokenKind.Opening && isFirst)
                (classes, isFirst) = (token.ValueOf("class"), false);
        }

        return text.ToString();
    }

    private static bool IsLeftOut(HtmlToken token) =>
        token.Name is "nav" or "script" or "form" or "button" or "dialog" or "svg" or "fieldset"
        || token.Has("hidden") || token.Has("data-page-only")
        || token.ValueOf("aria-hidden") == "true";

    private void PassOver(string element)
    {
        var depth = 1;
        while (NextWithin(element, ref depth) is not null)
        {
        }
    }

    /// <returns>Null where the element ends.</returns>
    private HtmlToken? NextWithin(string element, ref int depth)
    {
        if (scanner.Next() is not { } token)
            return null;
        if (token.Name == element)
            depth += token.Kind == HtmlTokenKind.Opening ? 1 : -1;
        return depth == 0 ? null : token;
    }
}
