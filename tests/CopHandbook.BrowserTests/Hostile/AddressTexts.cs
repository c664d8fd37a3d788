namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Addresses that run something, in the spellings by which browsers know them and readers of text may not.</summary>
internal static class AddressTexts
{
    private static readonly string[] Schemes =
    [
        "javascript:alert(1)", "vbscript:alert(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "data:image/svg+xml,<svg/onload=alert(1)>", "blob:https://example.org/1", "filesystem:https://example.org/x", "view-source:javascript:alert(1)",
        "feed:javascript:alert(1)", "jar:https://example.org/x!/y", "file:///etc/passwd", "about:blank", "intent://x#Intent;end", "ms-word:ofe|u|x", "wyciwyg://1/x",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Schemes.Concat(Spellings()).Concat(Schemes.Select(scheme => scheme.ToUpperInvariant())).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Spellings()
    {
        const string Scheme = "javascript", Code = "alert(1)";
        for (var i = 0; i < Scheme.Length; i += 3)
        {
            var (before, letter, after) = (Scheme[..i], Scheme[i], Scheme[(i + 1)..]);
            foreach (var written in LettersOf(letter))
                yield return $"{before}{written}{after}:{Code}";
            foreach (var inside in new[] { "\t", "\n", "\r", "&Tab;", "&NewLine;", "&#9;", "&#x0A;", "&#13;", "%09", "%0a", "\\", "\u00AD", "\u200B", "\0", "&#0;", "/**/", "&shy;" })
                yield return $"{before}{letter}{inside}{after}:{Code}";
        }

        foreach (var before in Enumerable.Range(0, 33).Select(code => ((char)code).ToString()).Concat(["\u007F", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\u3000"]))
            yield return $"{before}{Scheme}:{Code}";
        foreach (var before in new[] { "&#1;", "&#x1F;", "&#32;", "&nbsp;", "&#xFEFF;", "%20", "./", "//", "\\", "/\\", "#", "?", ":", "&#1;&#2; " })
            yield return $"{before}{Scheme}:{Code}";
        foreach (var colon in new[] { "&colon;", "&#58;", "&#x3A;", "&#0000058;", "&#58", "%3A", "\\:", " :", "\t:", "\uFF1A", "&#9;:", ":&#10;", "://%0a", "://example.org/%0D%0A", "::", ":/" })
            yield return $"{Scheme}{colon}{Code}";
        foreach (var code in new[] { "alert`1`", "window['alert'](1)", "alert%281%29", "alert&lpar;1&rpar;", "\\u0061lert(1)", "void(alert(1))", "//x%0aalert(1)", "'<img src=x onerror=alert(1)>'" })
            yield return $"{Scheme}:{code}";
    }

    private static IEnumerable<string> LettersOf(char letter)
    {
        var code = (int)letter;
        return
        [
            $"&#{code};", $"&#{code}", $"&#{code:D7};", $"&#x{code:x};", $"&#X{code:X};", $"&#x{code:x}", $"%{code:x2}", $"\\{letter}", $"\\u{code:x4}",
            char.ToUpperInvariant(letter).ToString(), ((char)(code + 0xFEE0)).ToString(),
        ];
    }
}
