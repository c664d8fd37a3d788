using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>Where the organisation's Confluence is, so that links to it can be checked, and its pages can show cards.</summary>
public sealed record ConfluenceSettings
{
    [Field("The hosts of the organisation's Confluence.", Example = "[example.atlassian.net]")]
    public IReadOnlyList<HostName> Hosts { get => field ?? []; init; }
}
