using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Pages elsewhere.</summary>
public sealed record Links
{
    [Field(
        "The community's home in Confluence; one address, or a list with titles.",
        Section = "Starting", Anchor = "step-4-record-it", Example = "https://example.atlassian.net/wiki/x/AbCd1")]
    [OneOrMany]
    public IReadOnlyList<TitledLink> Confluence { get => field ?? []; init; }

    [Field("Other pages.")]
    public IReadOnlyList<TitledLink> Other { get => field ?? []; init; }
}
