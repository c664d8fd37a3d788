using System.Net;
using System.Text;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// What a finished page says, as a part of a longer document: its ids are made unique there, its links are written anew, its
/// headings stand one level lower, and what is there to get about the site is left out.
/// </summary>
internal sealed class HtmlExcerpt
{
    // Ways to other pages, and what needs a script or a form to be of use.
    private static readonly HashSet<string> LeftOut = ["nav", "script", "form", "button", "dialog"];

    private readonly ReadOnlyMemory<char> html;
    private readonly HtmlScanner scanner;
    private readonly HtmlExcerptTags tags;
    private readonly StringBuilder text;

    // Where the link begins that is open and has shown nothing so far; -1 where there is none.
    private int bareLink = -1;

    private HtmlExcerpt(ReadOnlyMemory<char> html, HtmlExcerptTags tags)
    {
        this.html = html;
        this.tags = tags;
        scanner = new(html);
        text = new(html.Length);
    }

    /// <param name="html">A page as the theme has drawn it: what is open is closed, and a value has its quotes.</param>
    /// <param name="nameId">The id in the document for one of the page.</param>
    /// <param name="href">The address in the document for one that the page has.</param>
    /// <returns>The content of the page's <c>main</c>.</returns>
    public static string Of(ReadOnlyMemory<char> html, Func<string, string> nameId, Func<string, string> href)
    {
        var excerpt = new HtmlExcerpt(html, new(html, nameId, href));
        excerpt.Write();
        return excerpt.Trimmed();
    }

    private string Trimmed()
    {
        var (start, end) = (0, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return text.ToString(start, end - start);
    }

    private void Write()
    {
        var isInMain = false;
        while (scanner.Next() is { } token)
        {
            if (!isInMain)
                isInMain = token is { Kind: HtmlTokenKind.Opening, Name: "main" };
            else if (token is { Kind: HtmlTokenKind.Closing, Name: "main" })
                return;
            else if (token.Kind == HtmlTokenKind.Opening && LeftOut.Contains(token.Name))
                PassOver(token.Name);
            else
                Add(token);
        }

        throw new InvalidOperationException("the theme draws a page without <main>");
    }

    private void PassOver(string name)
    {
        for (var depth = 1; depth > 0 && scanner.Next() is { } token;)
        {
            if (token.Name == name)
                depth += token.Kind == HtmlTokenKind.Opening ? 1 : -1;
        }
    }

    // A link without words stands beside a heading, to copy its address from: it is for the mouse alone. Without an address, it is a
    // place that others link to.
    private void Add(HtmlToken token)
    {
        if (token.Name == "img" || (token.Kind == HtmlTokenKind.Text && !IsBlank(token.Range)))
            bareLink = -1;
        else if (token is { Kind: HtmlTokenKind.Opening, Name: "a" } && token.Has("href"))
            bareLink = text.Length;
        else if (token is { Kind: HtmlTokenKind.Closing, Name: "a" } && bareLink >= 0)
        {
            text.Length = bareLink;
            bareLink = -1;
            return;
        }

        if (token.Kind == HtmlTokenKind.Opening)
            tags.Open(token, text);
        else if (token.Kind == HtmlTokenKind.Closing)
            tags.Close(token, text);
        else
            text.Append(html.Span[token.Range.Start..token.Range.End]);
    }

    private bool IsBlank(TextRange range)
    {
        var words = html.Span[range.Start..range.End];
        return words.IsWhiteSpace() || (words.Contains('&') && string.IsNullOrWhiteSpace(WebUtility.HtmlDecode(words.ToString())));
    }
}
