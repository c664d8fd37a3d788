using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One goal (Goals). Goals are counted from 1 in the order of the charter.</summary>
public sealed record Goal
{
    [Field(
        "What the goal sets out to do.",
        Section = "Goals", Anchor = "seven-common-goals", Example = "educate", UnreadableRule = "goal-kind-unknown", AlsoCalled = "type")]
    [NeededFrom(CommunityStatus.Proposed)]
    public GoalKind? Kind { get; init; }

    [Field(
        "Whom the goal is for.",
        Section = "Goals", Anchor = "who-goals-are-for", Example = "[practitioner, apprentice]", UnreadableRule = "goal-audience-unknown",
        AlsoCalled = "audience audiences")]
    [NeededFrom(CommunityStatus.Proposed)]
    public IReadOnlyList<Audience> For { get => field ?? []; init; }

    [Field(
        "The goal in words.",
        Section = "Worked example", Anchor = "goals", Example = "Support people with the challenges they face.", AlsoCalled = "goal description")]
    [NeededFrom(CommunityStatus.Proposed)]
    public string? Text { get; init; }

    [Field(
        "Whether the goal ends in learning (the default) or in material.",
        Section = "Goals", Anchor = "a-balance-of-output-and-learning", Example = "learning")]
    public GoalOutput? Output { get; init; }

    [Field("The day a goal is taken on, for goals that come later.", Section = "Goals", Anchor = "start-with-a-few", Example = "2026-07-01")]
    public DateOnly? From { get; init; }

    [Field("The day the goal was met.", Section = "Goals", Anchor = "start-with-a-few", Example = "2026-09-30")]
    public DateOnly? Done { get; init; }
}
