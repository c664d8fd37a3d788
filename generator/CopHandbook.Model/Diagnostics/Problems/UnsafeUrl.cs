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

    public static Diagnostic At(SourceSpan span, string target) => Rule.Report(span,
        $"the address '{Words.Seen(target)}' is not allowed",
        "use an address that begins with https://, http://, mailto: or tel:, or a path in the content folder");

    public static Diagnostic Invisible(SourceSpan span, char character) => Rule.Report(span,
        $"the address holds the character U+{(int)character:X4}, which nobody can see and which is a part of the address all the same",
        "type the address anew, or copy it from the browser's address bar");

    public static Diagnostic Unclear(SourceSpan span, string target) => Rule.Report(span,
        $"the address '{Words.Seen(target)}' is not what it seems: browsers and people read its host differently",
        "write https:// and the name of the host, as in https://example.org/path, without a user's name and without backslashes");
}
