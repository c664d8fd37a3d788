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

    private readonly string html;

    // Of the tag that was read last; few have more.
    private HtmlAttribute[] attributes = new HtmlAttribute[8];
    private int at;

    public HtmlScanner(string html) => this.html = html;

    /// <summary>All that there is. Comments are left out; the text between the tags is as written, with its character references.</summary>
    public static IReadOnlyList<HtmlToken> Scan(string html)
    {
        var (scanner, tokens) = (new HtmlScanner(html), new List<HtmlToken>());
        while (scanner.Next() is { } token)
            tokens.Add(token with { Attributes = token.Attributes.ToArray() });
        return tokens;
    }

    /// <summary>What comes next, so that a long page need not be in memory as tokens; null at the end.</summary>
    public HtmlToken? Next()
    {
        while (at < html.Length)
        {
            if (Read() is { } token)
                return token;
        }

        return null;
    }

    // Null for a comment.
    private HtmlToken? Read()
    {
        var start = at;
        var rest = html.AsSpan(start);
        if (rest[0] != '<')
            return ReadText(start);
        if (rest.StartsWith("<!--"))
            return ReadComment(start);
        if (rest is ['<', '!' or '?', ..])
            return ReadDeclaration(start);
        if (rest is ['<', var first, ..] && char.IsAsciiLetter(first))
            return ReadOpening(start);
        return rest is ['<', '/', var letter, ..] && char.IsAsciiLetter(letter) ? ReadClosing(start) : ReadText(start);
    }

    private HtmlToken? ReadComment(int start)
    {
        // By the standard <!--> is a comment too.
        var end = html.IndexOf("-->", start + 2, StringComparison.Ordinal);
        at = end < 0 ? html.Length : end + "-->".Length;
        return end < 0 ? Token(HtmlTokenKind.Unreadable, start) : null;
    }

    private HtmlToken ReadDeclaration(int start)
    {
        var end = html.IndexOf('>', start);
        at = end < 0 ? html.Length : end + 1;
        return Token(HtmlTokenKind.Unreadable, start);
    }

    private HtmlToken ReadText(int start)
    {
        var next = html.IndexOf('<', start + 1);
        at = next < 0 ? html.Length : next;
        return Token(HtmlTokenKind.Text, start);
    }

    private HtmlToken ReadClosing(int start)
    {
        at = start + "</".Length;
        var name = ReadName();
        SkipSpace();
        var isRead = Skip('>');
        return Token(isRead ? HtmlTokenKind.Closing : HtmlTokenKind.Unreadable, start) with { Name = name };
    }

    private HtmlToken ReadOpening(int start)
    {
        at = start + "<".Length;
        var name = ReadName();
        var count = 0;
        while (SkipSpace() && at < html.Length && IsOfAttributeName(html[at]) && ReadAttribute() is { } attribute)
        {
            if (count == attributes.Length)
                Array.Resize(ref attributes, count * 2);
            attributes[count++] = attribute;
        }

        Skip('/');
        var isRead = Skip('>');
        return Token(isRead ? HtmlTokenKind.Opening : HtmlTokenKind.Unreadable, start) with
        {
            Name = name,
            Attributes = new(attributes, 0, isRead ? count : 0),
        };
    }

    private HtmlAttribute? ReadAttribute()
    {
        var start = at;
        while (at < html.Length && IsOfAttributeName(html[at]))
            at++;
        var (name, end) = (NameOf(html.AsSpan(start..at)), at);
        SkipSpace();
        if (!Skip('='))
        {
            // The space belongs to what comes next.
            at = end;
            return new(name, new(start, end), new(start, end)) { Html = html, Value = "" };
        }

        SkipSpace();
        var value = at;
        if (At('"') || At('\''))
        {
            var close = html.IndexOf(html[at], at + 1);
            at = close < 0 ? html.Length : close + 1;
            return close < 0 ? null : Made(value + 1, close);
        }

        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
            at++;
        return at == value ? null : Made(value, at);

        HtmlAttribute Made(int from, int to) => new(name, new(start, at), new(from, to)) { Html = html };
    }

    private string ReadName()
    {
        var start = at;
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] == '-'))
            at++;
        return NameOf(html.AsSpan(start..at));
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

    private HtmlToken Token(HtmlTokenKind kind, int start) => new(kind, new(start, at));

    private bool SkipSpace()
    {
        var start = at;
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        return at > start;
    }

    private bool Skip(char sign)
    {
        if (!At(sign))
            return false;
        at++;
        return true;
    }

    private bool At(char sign) => at < html.Length && html[at] == sign;

    private static bool IsOfAttributeName(char sign) => !char.IsWhiteSpace(sign) && sign is not ('"' or '\'' or '<' or '>' or '/' or '=' or '`');
}
