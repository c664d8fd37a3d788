namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A link that a finished page has and that leads nowhere: a fault of the theme, of the generator, or of an anchor that only they know.</summary>
public static class BrokenOutput
{
    public static readonly Rule Rule = new("broken-output", Severity.Error, "Each link of a finished page leads to a file and an anchor of the site.")
    {
        Why = "Links that no author wrote can break too, and readers cannot tell the difference. 'check --audit' follows them all.",
    };

    public static Diagnostic At(SourceSpan span, string target) => Rule.Report(span,
        $"the finished page links to '{Words.Seen(target)}', which the site does not have",
        "mend the link where a text has it; else it is the theme's or the generator's, so please report it");
}
