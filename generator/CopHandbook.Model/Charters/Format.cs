using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>How people interact (Format).</summary>
public sealed record Format
{
    [Field("The day of the kick-off, where the format was agreed.", Section = "Starting", Anchor = "step-3-hold-a-kick-off", Example = "2026-01-05")]
    [NeededFrom(CommunityStatus.Active, Severity = Severity.Warning, Rule = "kickoff-missing")]
    public DateOnly? Kickoff { get; init; }

    [Field(
        "fixed (the default), or each-session where the group decides each time.",
        Section = "Worked example", Anchor = "format-and-time", Example = "each-session")]
    public FormatChoice? Chosen { get; init; }

    [Field(
        "What else is to be said on the format.",
        Section = "Worked example", Anchor = "format-and-time", Example = "The coordinator helps the group choose.")]
    public string? Note { get; init; }

    [Field("Meetings that recur.", Section = "Format", Anchor = "the-nine-formats")]
    public IReadOnlyList<Meeting> Meetings { get => field ?? []; init; }

    [Field("What the community does besides, or within, its meetings.", Section = "Format", Anchor = "the-nine-formats")]
    public IReadOnlyList<Activity> Activities { get => field ?? []; init; }
}
