namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A text in another encoding; guessing would publish wrong letters.</summary>
public static class NotUtf8
{
    public static readonly Rule Rule = new("not-utf-8", Severity.Error, "Texts are UTF-8.")
    {
        Why = "In another encoding, letters such as é and pound signs would be published wrong. No example can be shown, for this "
            + "page is UTF-8 itself.",
    };

    public static Diagnostic At(SourceSpan span, int byteOffset) => Rule.Report(span,
        $"the file is not UTF-8: byte {byteOffset} does not fit",
        "save it again with the encoding UTF-8");
}
