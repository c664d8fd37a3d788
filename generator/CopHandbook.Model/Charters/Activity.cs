using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One of the nine formats of interaction (Format).</summary>
[Shorthand("id")]
public sealed record Activity
{
    [Field("Which of the nine formats.", Section = "Format", Anchor = "the-nine-formats", Example = "clinic", UnreadableRule = "format-unknown")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public ActivityKind? Id { get; init; }

    [Field(
        "live, recorded or written, as the format can have it; async is the one of the last two that fits.",
        Section = "Format", Anchor = "live-and-asynchronous", Example = "live", UnreadableRule = "format-unknown")]
    public InteractionMode? Mode { get; init; }

    [Field("internal or public.", Section = "Format", Anchor = "the-nine-formats", Example = "internal")]
    public ActivityVisibility? Visibility { get; init; }

    [Field("The numbers of the goals that it serves, from 1.", Section = "Format", Anchor = "what-decides-the-format", Example = "[1, 2]")]
    public IReadOnlyList<int> Goals { get => field ?? []; init; }

    [Field("What else is to be said.", Example = "Bring a problem of your own.")]
    public string? Note { get; init; }
}
