namespace CopHandbook.Engine.Formats.Twins;

/// <summary>Reads what stands within a line: text, emphasis, links, images and code.</summary>
/// <param name="address">The address in the text for one that the page has; null for one that cannot be given.</param>
internal sealed class TwinInline(TwinTokens tokens, Func<string, string?> address)
{
    /// <returns>Whether it was of that kind; else nothing has been read.</returns>
    public bool Read(HtmlToken token, TwinLine line)
    {
        if (token.Kind == HtmlTokenKind.Text)
            line.Text(tokens.TextOf(token));
        else if (MarkOf(token.Name) is { } mark)
            Emphasise(token, mark, line);
        else if (token.Name == "a")
            Link(token, line);
        else if (token.Name is "code" or "kbd" or "samp")
            line.Code(tokens.TextWithin(token.Name, out _));
        else if (token.Name == "img")
            Image(token, line);
        else if (token.Name == "input")
            CheckBox(token, line);
        else
            return false;
        return true;
    }

    private static string? MarkOf(string element) => element switch
    {
        "strong" or "b" => TwinLine.Strong,
        "em" or "i" or "cite" or "dfn" or "var" => "*",
        "del" or "s" => "~~",
        _ => null,
    };

    private static void Emphasise(HtmlToken token, string mark, TwinLine line)
    {
        if (token.Kind == HtmlTokenKind.Opening)
            line.Open(mark);
        else
            line.Close(mark);
    }

    private void Link(HtmlToken token, TwinLine line)
    {
        if (token.Kind != HtmlTokenKind.Opening)
            line.CloseLink();
        else if (!token.Has("data-words-only") && token.ValueOf("href") is { } href && address(href) is { } to)
            line.OpenLink(to);
    }

    private void Image(HtmlToken token, TwinLine line)
    {
        if (address(token.ValueOf("src") ?? "") is { } source)
            line.Image(token.ValueOf("alt") ?? "", source);
    }

    // Of an item that is to do, or is done.
    private static void CheckBox(HtmlToken token, TwinLine line)
    {
        if (token.ValueOf("type") == "checkbox")
            line.Raw(token.Has("checked") ? "[x]" : "[ ]", '[', ']');
    }
}
