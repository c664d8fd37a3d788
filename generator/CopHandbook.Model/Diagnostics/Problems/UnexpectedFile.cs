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

    /// <summary>A warning: on the machine that made the file it is a file like others.</summary>
    /// <param name="flaw">The end of the sentence.</param>
    public static Diagnostic Name(SourceSpan span, string name, string flaw) => Lesser.Report(span,
        $"not every machine can keep a file of the name '{Words.Seen(name)}', for {flaw}",
        "rename it: letters, digits and hyphens can be had everywhere");

    /// <summary>A warning: what is empty is published as it is.</summary>
    public static Diagnostic Empty(SourceSpan span) => Lesser.Report(span,
        "there is nothing in this file",
        "put into it what readers are to find, or remove it");

    /// <summary>A warning, as in <see cref="Kind"/>: it may be meant for another program.</summary>
    public static Diagnostic OtherTextEnding(SourceSpan span, string meant) => Lesser.Report(span,
        "only texts that end in '.md', in small letters, are published",
        $"rename it to '{Words.Seen(meant)}', or remove it");

    /// <summary>A warning: a handbook without settings is a sound one.</summary>
    public static Diagnostic OtherSettings(SourceSpan span) => Lesser.Report(span,
        "nobody reads this file: settings are read from 'handbook.yml' at the top of the content folder",
        "rename it to 'handbook.yml', or remove it");

    /// <summary>An error: a text that somebody wrote to be read would not be.</summary>
    public static Diagnostic Collection(SourceSpan span) => Rule.Report(span,
        "this text is in neither of the two collections",
        "move it to guidance/ for a chapter, or straight into communities/ for a charter");
}
