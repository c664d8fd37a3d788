namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An attempt to make less of an error without which a page would be published wrong or not at all.</summary>
public static class SeverityFixed
{
    public static readonly Rule Rule = new("severity-fixed", Severity.Error, "Errors of reading, of links and of addresses stay errors.")
    {
        Why = "Behind such an error there is nothing sound to publish: a charter that cannot be read, or a link that leads nowhere. "
            + "Advice, and what the guidance asks of a community, can be given another severity.",
        Fires = new("") { Settings = "severities: { broken-link: note }" },
        Passes = new("") { Settings = "severities: { sponsor-missing: warning }" },
    };

    public static Diagnostic At(SourceSpan span, string rule) => Rule.Report(span,
        $"'{rule}' is an error that cannot be made less: what it reports could not be published",
        "remove this line");
}
