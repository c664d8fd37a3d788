using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>The community's home in Confluence is somewhere else than the organisation's Confluence.</summary>
internal sealed class ConfluenceHost : CharterRule
{
    public override Rule Rule { get; } = new("confluence-host", Severity.Warning, "Links to Confluence lead to the organisation's own.")
    {
        Why = "Another host is a slip, or somebody else's Confluence that members cannot sign in to.",
        Fires = new("links:\n  confluence: https://exmaple.atlassian.net/wiki/x/AbCd1") { Settings = Own },
        Passes = new("links:\n  confluence: https://example.atlassian.net/wiki/x/AbCd1") { Settings = Own },
    };

    private const string Own = "confluence: { hosts: [example.atlassian.net] }";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var hosts = context.Settings.Confluence.Hosts;
        for (var i = 0; hosts.Count > 0 && i < file.Charter.Links?.Confluence.Count; i++)
        {
            if (file.Charter.Links.Confluence[i].Url is { Host.Length: > 0 } address
                && !hosts.Any(host => host.Is(address.Host)))
                yield return Rule.Report(
                    file.Places.At($"links.confluence[{i}].url"),
                    $"'{Words.Seen(address.Host)}' is not the organisation's Confluence, which is {Words.Listed([.. hosts.Select(host => host.Value)], "or")}",
                    "correct the address, or put the link under 'other'; the hosts are listed in handbook.yml under 'confluence'");
        }
    }
}
