using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A link to Confluence that names the page by its title.</summary>
internal sealed partial class ConfluenceTitleLink : CharterRule
{
    public override Rule Rule { get; } = new("confluence-title-link", Severity.Note, "Links to Confluence survive that a page is renamed.")
    {
        Why = "An address with the space and the title leads nowhere once somebody changes the title; the page's number stays.",
        Fires = new("links:\n  confluence: https://example.atlassian.net/wiki/display/COP/AWS"),
        Passes = new("links:\n  confluence: https://example.atlassian.net/wiki/x/AbCd1"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var hosts = context.Settings.Confluence.Hosts;
        return
            from found in CharterAddresses.Of(file.Charter)
            where found.Path.StartsWith("links.confluence", StringComparison.Ordinal)
                || hosts.Any(host => host.Is(found.Address.Host))
            where ByTitle().IsMatch(found.Address.Value)
            select Rule.Report(
                file.Places.At(found.Path),
                "this address names the page by its title, and breaks when the page is renamed",
                "open the page in Confluence, choose 'Share', copy the link, and write that; it has '/wiki/x/…' or the page's number");
    }

    [GeneratedRegex(@"^https?://[^/]+(/[^/?#]+)?/display/[^/?#]+/[^/?#]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByTitle();
}
