namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An alias where something is published already.</summary>
public static class AliasShadowsPage
{
    public static readonly Rule Rule = new("alias-shadows-page", Severity.Error, "No alias is the address of something that is there, or leads to two pages.")
    {
        Why = "One address cannot both show a page and redirect to another: readers would no longer find what is there.",
        Fires = new("aliases: [/guidance/format/]") { Files = [new("guidance/format.md", "# Format\n")] },
        Passes = new("aliases: [/guidance/our-format/]") { Files = [new("guidance/format.md", "# Format\n")] },
    };

    private const string Hint = "remove the alias, or write an id or a path that the page had before and nothing else has now";

    /// <param name="source">The file that is published there.</param>
    public static Diagnostic OfFile(SourceSpan span, string alias, SourceSpan source) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is the address of '{source.Path.InContent}'", Hint) with
    { Related = [source] };

    /// <param name="what">What the generator publishes there.</param>
    public static Diagnostic OfSite(SourceSpan span, string alias, string what) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is taken by {what}, which every handbook has", Hint);

    /// <param name="other">Another file that has the alias as well.</param>
    public static Diagnostic OfAlias(SourceSpan span, string alias, SourceSpan other) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is also one of '{other.Path.InContent}'",
        "keep it in the file that it should lead to, and remove it from the other") with
    { Related = [other] };

    public static Diagnostic Twice(SourceSpan span, string alias) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is given twice", "keep one of the two");
}
