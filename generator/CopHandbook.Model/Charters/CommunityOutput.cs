using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Something that the community has made.</summary>
[Shorthand("title")]
public sealed record CommunityOutput
{
    [Field("What it is called.", Example = "Definition of done")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public string? Title { get; init; }

    [Field("Where it is.", Example = "https://wiki.example.org/done")]
    public WebAddress? Url { get; init; }

    [Field("When it was made.", Example = "2026-03-01")]
    public DateOnly? Date { get; init; }

    [Field("Which of the nine formats it has.", Example = "policy-or-standard", UnreadableRule = "format-unknown")]
    public ActivityKind? Format { get; init; }
}
