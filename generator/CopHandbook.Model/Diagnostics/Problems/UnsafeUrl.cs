namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An address that a browser would run, or that says less than it seems to.</summary>
public static class UnsafeUrl
{
    public static readonly Rule Rule = new("unsafe-url", Severity.Error, "Links use https, http, mailto or tel, and nothing that a browser runs.")
    {
        Why = "A link that a browser runs acts in the name of whoever clicks on it.",
        Fires = new("") { Body = "Open the [dashboard](javascript:open)." },
        Passes = new("") { Body = "Open the [dashboard](https://dashboards.example.org/aws)." },
    };

    /// <summary>The scheme that an address begins with, where no page may link to it; else null.</summary>
    public static string? SchemeOf(string address)
    {
        // A browser passes over blanks and control characters before and within a scheme.
        var seen = string.Concat(address.Where(letter => letter > ' '));
        var colon = seen.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 2 ? "" : seen[..colon].ToLowerInvariant();
        var isScheme = scheme.Length > 0 && char.IsAsciiLetter(scheme[0])
            && scheme.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.');
        return isScheme && scheme is not ("https" or "http" or "mailto" or "tel") && !seen[(colon + 1)..].All(char.IsAsciiDigit) ? scheme : null;
    }

    /// <summary>The same for a text that may be an address or a sentence, which can begin with a word and a colon too.</summary>
    public static string? RunningSchemeOf(string text) =>
        SchemeOf(text) is ("javascript" or "vbscript" or "data" or "file" or "blob" or "filesystem" or "view-source" or "jar" or "feed") and var scheme
            ? scheme
            : null;

    public static Diagnostic OfField(SourceSpan span, string field, string scheme, string example) => Rule.Report(span,
        $"'{field}' takes an address that a page may link to, and this one begins with '{Words.Seen(scheme)}:'",
        "use an address that begins with https://, mailto: or tel:" + (example.Length == 0 ? "" : $", for instance '{example}'"));

    public static Diagnostic At(SourceSpan span, string target) => Rule.Report(span,
        $"the address '{Words.Seen(target)}' is not allowed",
        "use an address that begins with https://, http://, mailto: or tel:, or a path in the content folder");

    public static Diagnostic Invisible(SourceSpan span, char character) => Rule.Report(span,
        $"the address holds the character U+{(int)character:X4}, which nobody can see and which is a part of the address all the same",
        "type the address anew, or copy it from the browser's address bar");

    public static Diagnostic Unclear(SourceSpan span, string target) => Rule.Report(span,
        $"the address '{Words.Seen(WithoutUser(target))}' is not what it seems: browsers and people read its host differently",
        "write https:// and the name of the host, as in https://example.org/path, without a user's name and without backslashes");

    // A password may stand there, and reports are read by many.
    private static string WithoutUser(string target)
    {
        var at = target.IndexOf('@', StringComparison.Ordinal);
        var start = target.IndexOf("//", StringComparison.Ordinal) + "//".Length;
        return at > start && start >= "//".Length ? $"{target[..start]}…{target[at..]}" : target;
    }
}
