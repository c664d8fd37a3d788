namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A language that the theme does not speak. The texts of people may be in it all the same, so it is no error.</summary>
public static class UnknownLanguage
{
    public static readonly Rule Rule = new("unknown-language", Severity.Warning, "The language of handbook.yml is one that the theme speaks.")
    {
        Why = "The words around the texts, and the dates, would be in English, and screen readers would read them as the other language.",
        Fires = new("") { Settings = "language: tlh" },
        Passes = new("") { Settings = "language: de-AT" },
    };

    /// <param name="languages">Those that the theme speaks; a narrower tag of one, such as de-AT, counts as it.</param>
    public static Diagnostic At(SourceSpan span, string tag, IReadOnlyList<string> languages) => Rule.Report(span,
        $"the theme does not speak the language '{Words.Seen(tag)}'",
        $"it speaks {Words.Listed(languages, "and")}; for another, translate a file of its folder 'languages'");
}
