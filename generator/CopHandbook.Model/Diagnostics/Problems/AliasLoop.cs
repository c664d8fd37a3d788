namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An alias that is the page's own address.</summary>
public static class AliasLoop
{
    public static readonly Rule Rule = new("alias-loop", Severity.Error, "No alias is the address of its own page.")
    {
        Why = "The address would redirect to itself, and nobody could open the page.",
        Fires = new("aliases: [/communities/aws/]"),
        Passes = new("aliases: [/communities/amazon-web-services/]"),
    };

    public static Diagnostic At(SourceSpan span, string alias) => Rule.Report(span,
        $"the alias '{Words.Seen(alias)}' is this page's own address, so it would redirect to itself",
        "remove the alias, or write an id or a path that the page had before");
}
