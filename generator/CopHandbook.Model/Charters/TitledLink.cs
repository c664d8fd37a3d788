using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>An address with words for it.</summary>
[Shorthand("url")]
public sealed record TitledLink
{
    [Field("The words that are linked.", Example = "Our backlog")]
    public string? Title { get; init; }

    [Field("The address.", Example = "https://boards.example.org/aws", AlsoCalled = "href link address")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public WebAddress? Url { get; init; }
}
