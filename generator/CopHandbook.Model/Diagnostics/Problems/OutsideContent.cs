namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A link in the file system that leads out of the content folder.</summary>
public static class OutsideContent
{
    public static readonly Rule Rule = new("outside-content", Severity.Error, "Nothing is read from outside the content folder.")
    {
        Why = "A link in the file system could publish any file of the machine that builds the site. It is no text, so there is no "
            + "example to show.",
    };

    public static Diagnostic SymbolicLink(SourceSpan span) => Rule.Report(span,
        "this is a symbolic link; only real files are read",
        "put the file itself here");

    public static Diagnostic NoFile(SourceSpan span) => Rule.Report(span,
        "this is a pipe, a device or the like; only real files are read",
        "remove it");
}
