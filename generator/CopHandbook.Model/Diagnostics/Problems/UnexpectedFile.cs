namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A file that has no place in the content folder: it would silently not be published.</summary>
public static class UnexpectedFile
{
    public static readonly Rule Rule = new("unexpected-file", Severity.Error, "Each file of the content folder has a place in the "
        + "handbook.")
    {
        Why = "Whoever put the file there expects to see it on the site. It is about where a file is and what it is called, so "
            + "there is no example to show.",
    };

    private static Rule Lesser => Rule with { Severity = Severity.Warning };

    /// <summary>A warning: the site is whole without it, and handbooks that were there before have such files.</summary>
    public static Diagnostic Kind(SourceSpan span, string extension, IReadOnlyList<string> allowed) => Lesser.Report(span,
        extension.Length == 0 ? "a file without an ending is not published" : $"files that end in '{Words.Seen(extension)}' are not published",
        $"remove it, or use one of {Words.Listed(allowed, "or")}");

    /// <summary>An error: a text that somebody wrote to be read would not be.</summary>
    public static Diagnostic Collection(SourceSpan span) => Rule.Report(span,
        "this text is in neither of the two collections",
        "move it to guidance/ for a chapter, or straight into communities/ for a charter");
}
