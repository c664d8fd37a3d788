using CopHandbook.Model.Charters;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>A practice: the passage that describes it, and how a charter shows it.</summary>
internal sealed record DescribedPractice(Practice Practice, Passage Passage, Func<Charter, bool> IsShownBy)
{
    /// <summary>The address of the page that lists all of these communities, where the site has such a page.</summary>
    public string ListedAt { get; init; } = "";
}

/// <summary>All practices that charters can be live examples of. The one place that says which passage describes which.</summary>
internal static class PracticeCatalogue
{
    private static readonly Passage NineFormats = new("format", "the-nine-formats");
    private static readonly Passage LiveAndAsynchronous = new("format", "live-and-asynchronous");
    private static readonly Passage Audiences = new("goals", "who-goals-are-for");
    private static readonly Passage LunchOrAfterWork = new("time", "over-lunch-or-after-work");
    private static readonly Passage WorkHours = new("time", "meeting-in-work-hours");
    private static readonly Passage CopBudget = new("time", "the-per-cop-budget");
    private static readonly Passage Approved = new("sponsor", "what-a-sponsor-approves");
    private static readonly Passage SayingWhatIsOut = new("scope", "saying-what-is-out");

    /// <summary>In the order in which a passage that describes several tells of them.</summary>
    public static IReadOnlyList<DescribedPractice> All { get; } =
    [
        new(Practice.StatesRelevance, new("scope", "relevance-to-the-organisation"), charter => charter.Relevance is not null),
        new(Practice.SaysWhatIsIn, SayingWhatIsOut, charter => charter.Scope?.In.Count > 0),
        new(Practice.SaysWhatIsOut, SayingWhatIsOut, charter => charter.Scope?.Out.Count > 0),

        new(Practice.MakesMaterial, new("goals", "a-balance-of-output-and-learning"), HasGoal(goal => goal.Output == GoalOutput.Material)),
        For(Practice.ForPractitioners, Audience.Practitioner),
        For(Practice.ForApprentices, Audience.Apprentice),
        For(Practice.ForOthers, Audience.Other),
        For(Practice.ForPublic, Audience.Public),
        Of(Practice.Supports, GoalKind.Support),
        Of(Practice.Educates, GoalKind.Educate),
        Of(Practice.Evaluates, GoalKind.Evaluate),
        Of(Practice.Evangelises, GoalKind.Evangelise),
        new(Practice.TookGoalsOnLater, new("goals", "start-with-a-few"), HasGoal(goal => goal.From is not null)),

        new(Practice.MeetsLive, LiveAndAsynchronous, charter =>
            charter.Format is { Meetings.Count: > 0 } || HasActivity(activity => activity.Mode == InteractionMode.Live)(charter)),
        new(Practice.SharesAsynchronously, LiveAndAsynchronous, HasActivity(activity =>
            activity.Mode is { } mode && ActivityModes.IsAsynchronous(mode))),
        As(Practice.RoundTable, ActivityKind.RoundTable),
        As(Practice.Meeting, ActivityKind.Meeting),
        As(Practice.Clinic, ActivityKind.Clinic),
        As(Practice.Training, ActivityKind.Training),
        As(Practice.ShowAndTell, ActivityKind.ShowAndTell),
        As(Practice.WrittenShowAndTell, ActivityKind.WrittenShowAndTell),
        As(Practice.SharedExamples, ActivityKind.SharedExamples),
        As(Practice.WrittenTraining, ActivityKind.WrittenTraining),
        As(Practice.PolicyOrStandard, ActivityKind.PolicyOrStandard),
        new(Practice.FormatEachSession, new("worked-example", "format-and-time"), charter => charter.Format?.Chosen == FormatChoice.EachSession)
        {
            ListedAt = "/formats/each-session/",
        },

        new(Practice.StandingCoordinator, new("leadership", "the-coordinator"), charter => charter.Coordinator is { Rotating: false, Current.Name: not null }),
        new(Practice.RotatingCoordinator, new("leadership", "a-rotating-post"), charter => charter.Coordinator?.Rotating == true),
        new(Practice.CoreGroup, new("leadership", "the-core-group"), charter => charter.CoreGroup.Any(member => member.Name is not null)),

        new(Practice.MeetsOverLunch, LunchOrAfterWork, HasMeeting(meeting => meeting.When == TimeOfDay.Lunch)),
        new(Practice.MeetsAfterWork, LunchOrAfterWork, HasMeeting(meeting => meeting.When == TimeOfDay.AfterWork)),
        new(Practice.Refreshments, LunchOrAfterWork, HasMeeting(meeting => meeting.Refreshments is not null)),
        new(Practice.HoursForCoordinating, new("time", "when-work-time-is-needed"), charter => charter.Time?.Coordinator?.Hours > 0),
        new(Practice.MeetsInWorkHours, WorkHours, HasMeeting(meeting => meeting.When == TimeOfDay.WorkHours)),
        new(Practice.OrganisationFocus, WorkHours, charter => charter.OrganisationFocus == true),
        new(Practice.CopBudget, CopBudget, charter => charter.Time?.CopBudget.Any(allocation => allocation.Hours > 0) == true),
        new(Practice.VaryingBudget, CopBudget, charter => charter.Time?.CopBudget.DistinctBy(allocation => (allocation.Hours, allocation.Per)).Count() > 1),

        new(Practice.WorkTimeApproved, Approved, Approves(Approval.Time)),
        new(Practice.RefreshmentsApproved, Approved, Approves(Approval.Refreshments)),
        new(Practice.MaterialsApproved, Approved, Approves(Approval.Materials)),
        new(Practice.SponsorAgreed, new("sponsor", "when-to-involve-the-sponsor"), charter => charter.Sponsor is { Name: not null, Agreed: not null }),

        new(Practice.Proposed, new("starting", "step-1-outline-and-agree"), Is(CommunityStatus.Proposed)) { ListedAt = "/statuses/proposed/" },
        new(Practice.Forming, new("starting", "step-2-appoint-a-coordinator"), Is(CommunityStatus.Forming)) { ListedAt = "/statuses/forming/" },
        new(Practice.KickedOff, new("starting", "step-3-hold-a-kick-off"), charter => charter.Format?.Kickoff is not null),
        new(Practice.RecordedInConfluence, new("starting", "step-4-record-it"), charter => charter.Links?.Confluence.Count > 0),
        new(Practice.Paused, new("starting", "and-after-that"), Is(CommunityStatus.Paused)) { ListedAt = "/statuses/paused/" },
        new(Practice.ReviewsGoals, new("worked-example", "goals"), charter => charter.Review is { Due: not null } or { Log.Count: > 0 }),
    ];

    private static DescribedPractice Of(Practice practice, GoalKind kind) =>
        new(practice, new("goals", WrittenName.Of(kind)), HasGoal(goal => goal.Kind == kind)) { ListedAt = $"/goals/{WrittenName.Of(kind)}/" };

    private static DescribedPractice For(Practice practice, Audience audience) =>
        new(practice, Audiences, HasGoal(goal => goal.For.Contains(audience))) { ListedAt = $"/audiences/{WrittenName.Of(audience)}/" };

    private static DescribedPractice As(Practice practice, ActivityKind kind) =>
        new(practice, NineFormats, HasActivity(activity => activity.Id == kind)) { ListedAt = $"/formats/{WrittenName.Of(kind)}/" };

    private static Func<Charter, bool> HasGoal(Func<Goal, bool> condition) => charter => charter.Goals.Any(condition);

    private static Func<Charter, bool> HasMeeting(Func<Meeting, bool> condition) => charter => charter.Format?.Meetings.Any(condition) == true;

    private static Func<Charter, bool> HasActivity(Func<Activity, bool> condition) => charter => charter.Format?.Activities.Any(condition) == true;

    private static Func<Charter, bool> Approves(Approval approval) => charter => charter.Sponsor?.Approves.Contains(approval) == true;

    private static Func<Charter, bool> Is(CommunityStatus status) => charter => charter.Status == status;
}
