namespace CopHandbook.Engine.Formats.Twins;

/// <summary>What a finished page says, as Markdown: the content of its <c>main</c>, read once, with the first heading first.</summary>
internal sealed class TwinWriter
{
    private readonly TwinTokens tokens;
    private readonly TwinInline inline;
    private readonly TwinBlocks blocks;
    private readonly TwinLine line = new();
    private readonly Stack<TwinList> lists = new();
    private string title = "";

    private TwinWriter(ReadOnlyMemory<char> main, Func<string, string?> address)
    {
        tokens = new(main);
        inline = new(tokens, address);
        // A third of a page is markup, or more.
        blocks = new(main.Length / 3 * 2);
    }

    /// <param name="main">The element, from its opening tag to its closing one.</param>
    /// <param name="address">The address in the text for one that the page has; null for one that cannot be given.</param>
    /// <param name="end">What stands behind the last block.</param>
    /// <returns>Blocks with an empty line between them, in UTF-8.</returns>
    public static byte[] Write(ReadOnlyMemory<char> main, Func<string, string?> address, string end = "") => new TwinWriter(main, address).Write(end);

    private byte[] Write(string end)
    {
        while (tokens.Next() is { } token)
        {
            if (inline.Read(token, line))
                continue;
            if (token.Kind == HtmlTokenKind.Opening)
                Open(token);
            else
                Close(token.Name);
        }

        Flush();
        return blocks.ToUtf8(title, end);
    }

    private void Open(HtmlToken token)
    {
        switch (token.Name)
        {
            case "br":
                line.Break();
                break;
            // A chapter's own HTML can have these outside of a list, where browsers take them for paragraphs.
            case "dd" when lists.TryPeek(out var list):
                if (line.Length != list.NameEnd)
                    line.Break();
                break;
            // The first words about a name stand beside it.
            case "p" when lists.TryPeek(out var list) && line.Length == list.NameEnd && !line.IsEmpty:
                break;
            case var name when IsBlock(name):
                Flush();
                Begin(token);
                break;
        }
    }

    private void Begin(HtmlToken token)
    {
        switch (token.Name)
        {
            case "ul" or "ol" or "dl":
                lists.Push(new(token.Name, token.ValueOf("start")));
                break;
            case "li" or "dt" when lists.TryPeek(out var list):
                if (list.IsInItem)
                    blocks.Leave();
                var (mark, isFirst) = list.NextItem();
                blocks.EnterItem(mark, isFirst);
                if (token.Name == "dt")
                    line.Open(TwinLine.Strong);
                break;
            case "summary":
                line.Open(TwinLine.Strong);
                break;
            case "blockquote":
                blocks.EnterQuotation();
                break;
            case "hr":
                blocks.Add(["---"]);
                break;
            case "pre":
                blocks.Add(CodeBlock());
                break;
            case "table":
                AddTable();
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case ['h', >= '1' and <= '6' and var level]:
                AddHeading(level - '0');
                break;
            case "dt" when lists.TryPeek(out var list):
                line.Close(TwinLine.Strong);
                line.EndName();
                list.NameEnd = line.Length;
                break;
            case "summary":
                line.Close(TwinLine.Strong);
                Flush();
                break;
            case "ul" or "ol" or "dl":
                Flush();
                if (lists.Pop().IsInItem)
                    blocks.Leave();
                break;
            case "blockquote":
                Flush();
                blocks.Leave();
                break;
            case var _ when name != "dd" && IsBlock(name):
                Flush();
                break;
        }
    }

    private void Flush()
    {
        var lines = line.Take();
        if (lines.Count == 0)
            return;
        var written = new string[lines.Count];
        for (var i = 0; i < written.Length; i++)
            written[i] = TwinText.AtStart(lines[i].TrimStart(' ')) + (i < written.Length - 1 ? "\\" : "");
        blocks.Add(written);
    }

    private void AddHeading(int level)
    {
        var text = string.Join(' ', line.Take());
        // Signs at the end of a heading are taken for a part of its mark.
        text = text.EndsWith('#') ? text[..^1] + "\\#" : text;
        if (text.Length == 0)
            return;
        var heading = $"{new string('#', level)} {text}";
        if (level == 1 && title.Length == 0)
            title = heading + "\n\n";
        else
            blocks.Add([heading]);
    }

    private IReadOnlyList<string> CodeBlock()
    {
        const string languageClass = "language-";
        var code = tokens.TextWithin("pre", out var classes).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var language = classes?.Split(' ').FirstOrDefault(one => one.StartsWith(languageClass, StringComparison.Ordinal));
        var fence = new string('`', Math.Max(3, code.Max(TwinText.LongestRun) + 1));
        return [fence + language?[languageClass.Length..], .. code, fence];
    }

    private void AddTable()
    {
        var table = TwinTable.Read(tokens, inline);
        if (table.Caption is { Count: > 0 } caption)
            blocks.Add(caption);
        if (table.Lines() is { Count: > 0 } lines)
            blocks.Add(lines, isTable: true);
    }

    // What a browser begins on a line of its own.
    private static bool IsBlock(string element) => element is
        "address" or "article" or "aside" or "blockquote" or "dd" or "details" or "div" or "dl" or "dt" or "figcaption" or "figure" or "footer"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hr" or "li" or "ol" or "p" or "pre" or "section" or "summary"
        or "table" or "ul";
}
