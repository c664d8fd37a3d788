namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An alias where something is published already.</summary>
public static class AliasShadowsPage
{
    public static readonly Rule Rule = new("alias-shadows-page", Severity.Error, "No alias is the address of a page or file that is there.")
    {
        Why = "One address cannot both show a page and redirect to another: readers would no longer find what is there.",
        Fires = new("aliases: [/guidance/format/]") { Files = [new("guidance/format.md", "# Format\n")] },
        Passes = new("aliases: [/guidance/our-format/]") { Files = [new("guidance/format.md", "# Format\n")] },
    };

    private const string Hint = "remove the alias, or write an id or a path that the community had before and nothing else has now";

    /// <param name="source">The file that is published there.</param>
    public static Diagnostic OfFile(SourceSpan span, string alias, SourceSpan source) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is the address of '{source.Path.InContent}'", Hint) with
    { Related = [source] };

    /// <param name="what">What the generator publishes there.</param>
    public static Diagnostic OfSite(SourceSpan span, string alias, string what) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is taken by {what}, which every handbook has", Hint);
}
