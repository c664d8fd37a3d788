using System.Buffers;
using System.Text;
using CopHandbook.Engine.Names;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>
/// Text with its emphasis, links and code, until the paragraph, heading or cell that it is of ends. Emphasis that Markdown
/// cannot say where it stands, as in the middle of a word after a bracket, is left out: the words matter more.
/// </summary>
internal sealed class TwinLine
{
    public const string Strong = "**";

    private const string Spaces = " \t\n\r\f";

    private static readonly SearchValues<char> Breaks = SearchValues.Create(Spaces.AsSpan(1));

    private readonly List<TwinPiece> pieces = [];
    private readonly List<string> open = [];
    private readonly TwinEmphasis emphasis = new();
    private readonly StringBuilder line = new();
    private string? link;
    private int linkStart;
    private bool space;

    public bool IsOfTable { get; init; }

    /// <summary>How much it has; for nothing but to see whether it has grown.</summary>
    public int Length => pieces.Count;

    /// <summary>Whether nothing in it would be seen.</summary>
    public bool IsEmpty => !pieces.Exists(piece => piece.Kind == TwinPieceKind.Text);

    /// <summary>Adds text as HTML has it: white space counts as one space, and as none at the beginning of a line.</summary>
    public void Text(ReadOnlyMemory<char> text)
    {
        var words = text.Trim(Spaces);
        if (words.IsEmpty)
        {
            space |= !text.IsEmpty;
            return;
        }

        var (first, last) = (words.Span[0], words.Span[^1]);
        space |= first != text.Span[0];
        WriteSpace();
        pieces.Add(new(TwinPieceKind.Text, MarkdownWords.Escaped(Spaced(words), Before), first, last));
        space = last != text.Span[^1];
    }

    public void Break()
    {
        space = false;
        if (!IsEmpty)
            pieces.Add(new(TwinPieceKind.Break, ""));
    }

    /// <summary>Begins a part of what has to be one line: an item of a list in a cell, or else some text of its own.</summary>
    public void Separate(bool isItem)
    {
        if (isItem && pieces is [.., { Last: not ':' }])
            Raw(";", ';', ';', isApart: false);
        space = true;
    }

    public void Code(string code)
    {
        var words = string.Join(' ', code.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
        // Readers differ in what ends a cell within code.
        if (IsOfTable && words.Contains('|', StringComparison.Ordinal))
            Text(words.AsMemory());
        else if (words.Length > 0)
            Raw(TwinText.Code(words), '`', '`');
    }

    /// <summary>Ends the name of something that is told of behind it.</summary>
    public void EndName()
    {
        if (!IsEmpty && Before is not (':' or '?'))
            Raw(":", ':', ':', isApart: false);
        space = true;
    }

    public void Image(string alt, string address)
    {
        Raw($"![{MarkdownWords.Escaped(alt.ReplaceLineEndings(" "))}]({TwinText.Address(address)})", '!', ')');
    }

    /// <summary>Adds what is Markdown already.</summary>
    /// <param name="isApart">Whether white space that came before it counts.</param>
    public void Raw(string markdown, char first, char last, bool isApart = true)
    {
        space &= isApart;
        WriteSpace();
        pieces.Add(new(TwinPieceKind.Text, markdown, first, last));
    }

    /// <param name="mark">The signs around what is emphasised; within the same, nothing is added.</param>
    public void Open(string mark)
    {
        WriteSpace();
        open.Add(mark);
        pieces.Add(new(TwinPieceKind.Opening, mark));
    }

    /// <summary>Ends what was opened last by that mark; nothing where nothing was, as in a page of others.</summary>
    public void Close(string mark)
    {
        if (open.LastIndexOf(mark) is not (>= 0 and var last))
            return;
        open.RemoveAt(last);
        pieces.Add(new(TwinPieceKind.Closing, mark));
    }

    public void OpenLink(string address)
    {
        WriteSpace();
        link = address;
        linkStart = pieces.Count;
        pieces.Add(new(TwinPieceKind.Text, "[", '[', '['));
    }

    public void CloseLink()
    {
        if (link is null)
            return;
        if (pieces.FindIndex(linkStart + 1, piece => piece.Kind == TwinPieceKind.Text) < 0)
            pieces.RemoveAt(linkStart);
        else if (IsItsOwnText())
            pieces[linkStart] = new(TwinPieceKind.Text, $"<{link}>", '<', '>');
        else
        {
            pieces.Add(new(TwinPieceKind.Text, "](", ']', '('));
            pieces.Add(new(TwinPieceKind.Text, TwinText.Address(link)));
            pieces.Add(new(TwinPieceKind.Text, ")", ')', ')'));
        }

        link = null;
    }

    /// <summary>
    /// The text of what ends here, and an empty line again; a link and emphasis that go on are closed and opened anew.
    /// </summary>
    /// <returns>Lines that are to stay apart; none where there is nothing to see.</returns>
    public IReadOnlyList<string> Take()
    {
        if (pieces.Count == 0)
        {
            space = false;
            return [];
        }

        string[] marks = [.. open];
        var address = link;
        CloseLink();
        for (var i = marks.Length - 1; i >= 0; i--)
            pieces.Add(new(TwinPieceKind.Closing, marks[i]));
        var lines = IsEmpty ? [] : Written();
        pieces.Clear();
        space = false;
        foreach (var mark in marks)
            pieces.Add(new(TwinPieceKind.Opening, mark));
        if (address is not null)
            OpenLink(address);
        return lines;
    }

    /// <summary>Forgets all, what was opened too.</summary>
    public void Clear()
    {
        pieces.Clear();
        open.Clear();
        link = null;
        space = false;
    }

    // The last character that a reader sees so far.
    private char Before => pieces.FindLast(piece => piece.Kind == TwinPieceKind.Text).Last;

    // An address that is shown whole has a form of its own, without escapes in it.
    private bool IsItsOwnText()
    {
        // Escaped it is longer. Nearly no link shows its address.
        if (pieces.Count != linkStart + 2 || pieces[^1].Text.Length < link!.Length || !link.Contains("://") || TwinText.Address(link) != link
            || !pieces[^1].Is(MarkdownWords.Escaped(link)))
        {
            return false;
        }

        pieces.RemoveAt(pieces.Count - 1);
        return true;
    }

    // Before the marks and the link that begin here: within them it would keep the marks from being any.
    private void WriteSpace()
    {
        var at = pieces.Count;
        while (at > 0 && (pieces[at - 1].Kind == TwinPieceKind.Opening || (link is not null && at - 1 == linkStart)))
            at--;
        if (space && at > 0 && pieces[at - 1] is { Kind: not TwinPieceKind.Break, Last: not ' ' })
        {
            pieces.Insert(at, new(TwinPieceKind.Text, " ", ' ', ' '));
            linkStart += at <= linkStart ? 1 : 0;
        }

        space = false;
    }

    private List<string> Written()
    {
        var left = emphasis.LeftOut(pieces);
        var lines = new List<string>(1);
        line.Clear();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == TwinPieceKind.Break)
                EndLine(lines);
            else if (!left[i])
            {
                // Before a link, this sign would make an image of it.
                if (pieces[i].Text.Span is ['[', ..] && line is { Length: > 0 } && line[^1] == '!')
                    line.Insert(line.Length - 1, '\\');
                line.Append(pieces[i].Text);
            }
        }

        EndLine(lines);
        return lines;
    }

    private void EndLine(List<string> lines)
    {
        var text = line.ToString();
        line.Clear();
        if (!string.IsNullOrWhiteSpace(text))
            lines.Add(text);
    }

    // Most texts of a page have their words one space apart.
    private static ReadOnlyMemory<char> Spaced(ReadOnlyMemory<char> text)
    {
        var words = text.Span;
        if (!words.ContainsAny(Breaks) && words.IndexOf("  ", StringComparison.Ordinal) < 0)
            return text;
        var (spaced, length) = (new char[words.Length], 0);
        foreach (var place in words.SplitAny(Spaces))
        {
            var word = words[place];
            if (word.IsEmpty)
                continue;
            if (length > 0)
                spaced[length++] = ' ';
            word.CopyTo(spaced.AsSpan(length));
            length += word.Length;
        }

        return spaced.AsMemory(0, length);
    }
}
