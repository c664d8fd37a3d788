namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A theme that this program does not have.</summary>
public static class UnknownTheme
{
    public static readonly Rule Rule = new("unknown-theme", Severity.Error, "The theme of handbook.yml is one that there is.")
    {
        Why = "Without its theme the site would look like another handbook.",
        Fires = new("") { Settings = "theme: handbok" },
        Passes = new("") { Settings = "theme: handbook" },
    };

    public static Diagnostic At(SourceSpan span, string name, IReadOnlyList<string> themes) => Rule.Report(span,
        $"there is no theme '{Words.Seen(name)}'",
        $"this program has {Words.Listed(themes, "or")}");
}
