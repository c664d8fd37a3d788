using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>One CoP as its charter says it: schema 1. A field that the charter leaves out is null or an empty list.</summary>
public sealed record Charter
{
    [Field("The version of the charter's schema.", Example = "1", UnreadableRule = "schema-version")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public int? Schema { get; init; }

    [Field(
        "The one subject that the community is about; no two communities share it.",
        Section = "Scope", Anchor = "a-single-subject", Example = "AWS", AlsoCalled = "title name topic")]
    [NeededFrom(CommunityStatus.Proposed, Always = true, Rule = "subject-missing")]
    public string? Subject { get; init; }

    [Field(
        "How far the community has come: proposed, forming, active, paused or retired.",
        Section = "Starting", Anchor = "the-four-steps", Example = "active", UnreadableRule = "status-unknown", AlsoCalled = "state stage phase")]
    [NeededFrom(CommunityStatus.Proposed, Always = true)]
    public CommunityStatus? Status { get; init; }

    [Field("Former ids or site paths; each becomes a redirect to this page.", Example = "[amazon-web-services]")]
    public IReadOnlyList<Alias> Aliases { get => field ?? []; init; }

    [Field("The day the community started.", Section = "Worked example", Anchor = "goals", Example = "2026-01-05")]
    [NeededFrom(CommunityStatus.Active)]
    public DateOnly? Started { get; init; }

    [Field(
        "One or two sentences for cards and link previews.",
        Example = "A monthly lunch-time group for people who use AWS native services.", MaxLength = 200, AlsoCalled = "description abstract")]
    [NeededFrom(CommunityStatus.Active, Severity = Severity.Warning)]
    public string? Summary { get; init; }

    [Field(
        "Why the subject matters to the organisation.",
        Section = "Scope", Anchor = "relevance-to-the-organisation", Example = "Most of our services run there.", AlsoCalled = "why rationale")]
    public string? Relevance { get; init; }

    [Field("Whether the organisation places particular focus on this subject.", Section = "Time", Anchor = "meeting-in-work-hours", Example = "true")]
    public bool? OrganisationFocus { get; init; }

    [Field("Who approves the time and the costs.", Section = "Sponsor", Anchor = "what-a-sponsor-approves")]
    public Sponsor? Sponsor { get; init; }

    [Field("What the community sets out to do.", Section = "Goals")]
    [NeededFrom(CommunityStatus.Proposed, Rule = "goals-missing")]
    public IReadOnlyList<Goal> Goals { get => field ?? []; init; }

    [Field("When the goals are looked at again, and what came of it.", Section = "Worked example", Anchor = "goals")]
    public Review? Review { get; init; }

    [Field("What the community covers and what it leaves to others.", Section = "Scope", Example = "{ in: [AWS native services], "
        + "out: [AWS marketplace services] }")]
    [NeededFrom(CommunityStatus.Active)]
    public Scope? Scope { get; init; }

    [Field(
        "Who looks after the community, and whether the post rotates.",
        Section = "Leadership", Anchor = "the-coordinator", AlsoCalled = "lead leader owner facilitator")]
    public Coordinator? Coordinator { get; init; }

    [Field(
        "The members who take part most actively and regularly.",
        Section = "Leadership", Anchor = "the-core-group", Example = "[Ada Example, Tomos Sample]")]
    public IReadOnlyList<CoreMember> CoreGroup { get => field ?? []; init; }

    [Field("Who can take part, and how to join.")]
    public Membership? Membership { get; init; }

    [Field("How people interact: meetings and other activities.", Section = "Format")]
    [NeededFrom(CommunityStatus.Active, Rule = "format-missing")]
    public Format? Format { get; init; }

    [Field("The work time that is allocated.", Section = "Time", Anchor = "two-budgets")]
    [NeededFrom(CommunityStatus.Proposed, Rule = "time-missing")]
    public TimeBudget? Time { get; init; }

    [Field("What the community costs besides time and refreshments.", Section = "Sponsor", Anchor = "what-a-sponsor-approves")]
    public Costs? Costs { get; init; }

    [Field("Where the community can be reached; never a private address.")]
    public Channels? Channels { get; init; }

    [Field("Pages elsewhere that belong to the community.", Section = "Starting", Anchor = "step-4-record-it")]
    public Links? Links { get; init; }

    [Field("Ids of related communities; the link is shown on both pages.", Example = "[testing]")]
    public IReadOnlyList<CommunityId> Related { get => field ?? []; init; }

    [Field("The id of the community that this one is a part of.", Example = "engineering", AlsoCalled = "parent")]
    public CommunityId? PartOf { get; init; }

    [Field("The id of the community that this one came out of.", Example = "engineering")]
    public CommunityId? SpunOutOf { get; init; }

    [Field("Words to find the community by.", Example = "[cloud, infrastructure]", AlsoCalled = "keywords labels categories")]
    public IReadOnlyList<string> Tags { get => field ?? []; init; }

    [Field("What the community has made.", Section = "Goals", Anchor = "a-balance-of-output-and-learning")]
    public IReadOnlyList<CommunityOutput> Outputs { get => field ?? []; init; }

    [Field("When and why the community ended, and what came after it.")]
    [NeededFrom(CommunityStatus.Retired, Rule = "retirement-unexplained")]
    public Retirement? Retired { get; init; }

    [Field("public, or draft: a draft is shown by serve and never built.", Example = "draft")]
    public CharterVisibility? Visibility { get; init; }

    [Field("Advice that does not fit this community, each with the reason.")]
    public IReadOnlyList<Waiver> Waive { get => field ?? []; init; }
}
