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

    public static Diagnostic TextSize(SourceSpan span, long bytes, long most) => Rule.Report(span,
        $"the text has {bytes} bytes; it can have {most} at most",
        $"divide it into several files, or {Raised("text-bytes", bytes)}");

    public static Diagnostic FileSize(SourceSpan span, long bytes, long most) => Rule.Report(span,
        $"the file has {bytes} bytes; it can have {most} at most",
        $"make it smaller, or {Raised("file-bytes", bytes)}");

    public static Diagnostic FrontMatterSize(SourceSpan span, int length, int most) => Rule.Report(span,
        $"the front matter has {length} characters; it can have {most} at most",
        $"move what is text below the front matter, or {Raised("front-matter-characters", length)}");

    /// <summary>The settings say no limit for themselves.</summary>
    public static Diagnostic SettingsSize(SourceSpan span, int length, int most) => Rule.Report(span,
        $"the settings have {length} characters; they can have {most} at most",
        "remove what is no setting");

    public static Diagnostic Nesting(SourceSpan span, int most) => Rule.Report(span,
        $"lists and groups are nested deeper than {most} here",
        $"a charter needs four levels at most; remove the brackets or indentation that are too many, or {Raised("front-matter-depth", 2L * most)}");

    public static Diagnostic TextNesting(SourceSpan span, int most) => Rule.Report(span,
        $"quotations, lists or brackets are nested deeper than {most} in this text",
        $"find the long run of '>', '-', '*' or '[' and shorten it, or {Raised("text-depth", 2L * most)}");

    public static Diagnostic Headings(SourceSpan span, int count, int most) => Rule.Report(span,
        $"the text has {count} headings; it can have {most} at most, and this is the first beyond them",
        $"divide it into several files, or {Raised("headings", count)}");

    public static Diagnostic TableCells(SourceSpan span, long count, int most) => Rule.Report(span,
        $"the tables of this text have {count} cells; they can have {most} at most, and here it is more",
        $"publish the table as a file that the text links to, or {Raised("table-cells", count)}");

    public static Diagnostic Links(SourceSpan span, int count, int most) => Rule.Report(span,
        $"the text has {count} links, notes and images, or brackets that begin one; it can have {most} at most, and this is the first beyond them",
        $"divide it into several files, or {Raised("links", count)}");

    /// <param name="span">The definition that costs most.</param>
    public static Diagnostic PageSize(SourceSpan span, long length, int most) => Rule.Report(span,
        $"with what links repeat the text has {length} characters; it can have {most} at most, and most of them come from this address",
        $"shorten the address, have fewer links name it, or {Raised("page-characters", length)}");

    /// <summary>Of a page that is imported; no setting raises it.</summary>
    public static Diagnostic PageTags(SourceSpan span, int most) => Rule.Report(span,
        $"the page has more than {most} tags", "import a part of it, such as the section on the community");

    /// <inheritdoc cref="PageTags"/>
    public static Diagnostic PageNesting(SourceSpan span, int most) => Rule.Report(span,
        $"elements are nested deeper than {most} here, or are not closed", "save the page anew, or import a part of it");

    /// <param name="setting">A depth of the limits.</param>
    public static Diagnostic DepthSet(SourceSpan span, string setting, int most) => Rule.Report(span,
        $"'{setting}' can be {most} at most, for each level costs the reader memory that it must not run out of",
        $"write {most} or less");

    private static string Raised(string setting, long needed) => $"write 'limits: {{ {setting}: {needed} }}' in handbook.yml";
}
