using System.Collections.Frozen;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Cuts HTML into tags and text by the grammar of CommonMark. It need not agree with browsers on what is broken: nothing of
/// the HTML reaches a page as it stands, all is written anew from the tokens. Linear: no character is read twice as part of
/// a tag, since what could not be read is passed over whole.
/// </summary>
internal sealed class HtmlScanner
{
    // Of themes, besides those that a text may have.
    private static readonly string[] OfPages =
    [
        "article", "bdi", "header", "label", "nav", "section", "time",
        "aria-current", "aria-label", "aria-labelledby", "class", "data-page-only", "data-pagefind-ignore", "data-words-only",
        "datetime", "dir", "hidden", "id", "lang", "rel", "role", "tabindex", "type",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownNames =
        HtmlAllowList.Names.Concat(HtmlAllowList.Attributes).Concat(OfPages)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string?[] Met = new string?[64];

    private readonly ReadOnlyMemory<char> html;

    // Of the tag that was read last; few have more.
    private HtmlAttribute[] attributes = new HtmlAttribute[8];
    private int at;

    public HtmlScanner(ReadOnlyMemory<char> html) => this.html = html;

    /// <summary>All that there is. Comments are left out; the text between the tags is as written, with its character references.</summary>
    public static IReadOnlyList<HtmlToken> Scan(string html)
    {
        var (scanner, tokens) = (new HtmlScanner(html.AsMemory()), new List<HtmlToken>());
        while (scanner.Next() is { } token)
            tokens.Add(token with { Attributes = token.Attributes.ToArray() });
        return tokens;
    }

    /// <summary>What comes next, so that a long page need not be in memory as tokens; null at the end.</summary>
    public HtmlToken? Next()
    {
        var cursor = new HtmlCursor(html.Span, at);
        HtmlToken? token = null;
        while (token is null && !cursor.IsAtEnd)
            token = Read(ref cursor);
        at = cursor.At;
        return token;
    }

    // Null for a comment.
    private HtmlToken? Read(ref HtmlCursor cursor)
    {
        var rest = cursor.Rest;
        if (rest[0] != '<')
            return ReadText(ref cursor);
        if (rest.StartsWith("<!--"))
            return ReadComment(ref cursor);
        if (rest is ['<', '!' or '?', ..])
            return ReadDeclaration(ref cursor);
        if (rest is ['<', var first, ..] && char.IsAsciiLetter(first))
            return ReadOpening(ref cursor);
        return rest is ['<', '/', var letter, ..] && char.IsAsciiLetter(letter) ? ReadClosing(ref cursor) : ReadText(ref cursor);
    }

    private static HtmlToken? ReadComment(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        // By the standard <!--> is a comment too.
        cursor.Move("<!".Length);
        return cursor.MoveBehind("-->") ? null : Token(HtmlTokenKind.Unreadable, start, cursor);
    }

    private static HtmlToken ReadDeclaration(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        cursor.MoveBehind(">");
        return Token(HtmlTokenKind.Unreadable, start, cursor);
    }

    private static HtmlToken ReadText(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        cursor.Move(1);
        cursor.MoveBefore('<');
        return Token(HtmlTokenKind.Text, start, cursor);
    }

    private static HtmlToken ReadClosing(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        cursor.Move("</".Length);
        var name = ReadName(ref cursor);
        cursor.SkipSpace();
        var isRead = cursor.Skip('>');
        return Token(isRead ? HtmlTokenKind.Closing : HtmlTokenKind.Unreadable, start, cursor) with { Name = name };
    }

    private HtmlToken ReadOpening(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        cursor.Move("<".Length);
        var name = ReadName(ref cursor);
        var count = 0;
        while (cursor.SkipSpace() && ReadAttribute(ref cursor) is { } attribute)
        {
            if (count == attributes.Length)
                Array.Resize(ref attributes, count * 2);
            attributes[count++] = attribute;
        }

        cursor.Skip('/');
        var isRead = cursor.Skip('>');
        return Token(isRead ? HtmlTokenKind.Opening : HtmlTokenKind.Unreadable, start, cursor) with
        {
            Name = name,
            Attributes = new(attributes, 0, isRead ? count : 0),
        };
    }

    // Null where none is, or none that can be read.
    private HtmlAttribute? ReadAttribute(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        if (!cursor.SkipAttributeName())
            return null;
        var (name, nameEnd) = (NameOf(cursor.From(start)), cursor.At);
        cursor.SkipSpace();
        if (!cursor.Skip('='))
        {
            // The space belongs to what comes next.
            cursor.Move(nameEnd - cursor.At);
            return new(name, new(start, nameEnd), new(start, nameEnd)) { Html = html, Value = "" };
        }

        cursor.SkipSpace();
        var value = cursor.At;
        if (cursor.Rest is [('"' or '\'') and var quote, ..])
        {
            cursor.Move(1);
            return cursor.MoveBehind([quote]) ? Made(cursor, value + 1, cursor.At - 1) : null;
        }

        return cursor.SkipBareValue() ? Made(cursor, value, cursor.At) : null;

        HtmlAttribute Made(HtmlCursor cursor, int from, int to) => new(name, new(start, cursor.At), new(from, to)) { Html = html };
    }

    private static string ReadName(ref HtmlCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipName();
        return NameOf(cursor.From(start));
    }

    // Pages are made of a few names, so one string of each will do, and it is most often one of those that were met last.
    private static string NameOf(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
            return "";
        ref var place = ref Met[(written[0] * 5 + written[^1] * 3 + written.Length) % Met.Length];
        // Read once: another thread may put another name there at any time.
        var met = place;
        if (met is not null && written.SequenceEqual(met))
            return met;
        return KnownNames.TryGetValue(written, out var known) ? place = known : written.ToString().ToLowerInvariant();
    }

    private static HtmlToken Token(HtmlTokenKind kind, int start, HtmlCursor end) => new(kind, new(start, end.At));
}
