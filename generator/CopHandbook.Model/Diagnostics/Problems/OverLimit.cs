namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Input larger or deeper than any handbook needs, refused before it costs anything.</summary>
public static class OverLimit
{
    public static readonly Rule Rule = new("over-limit", Severity.Error, "Files, front matter and nesting stay within their limits.")
    {
        Why = "No handbook needs a text of a megabyte or lists in lists in lists; it is nearly always a slip, such as a pasted file "
            + "or brackets "
            + "that are not closed, and reading it could stop the build for everybody.",
        Fires = new("tags: " + new string('[', 40) + "cloud" + new string(']', 40)),
        Passes = new("tags: [cloud]"),
    };

    public static Diagnostic FileSize(SourceSpan span, long bytes, long most) => Rule.Report(span,
        $"the file has {bytes} bytes; a text can have {most} at most",
        "divide it into several files");

    public static Diagnostic FrontMatterSize(SourceSpan span, int length, int most) => Rule.Report(span,
        $"the front matter has {length} characters; it can have {most} at most",
        "move what is text below the front matter");

    public static Diagnostic Nesting(SourceSpan span, int most) => Rule.Report(span,
        $"lists and groups are nested deeper than {most} here",
        "a charter needs four levels at most; remove the brackets or indentation that are too many");

    public static Diagnostic TextNesting(SourceSpan span) => Rule.Report(span,
        "quotations, lists or brackets are nested too deeply in this text",
        "find the long run of '>', '-', '*' or '[' and shorten it");
}
