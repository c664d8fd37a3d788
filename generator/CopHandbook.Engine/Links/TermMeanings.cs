using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Links;

/// <summary>The sentence of the guidance that says what a term of a closed taxonomy means.</summary>
internal static class TermMeanings
{
    private const string ForWhom = "who-goals-are-for";
    private const string NineFormats = "the-nine-formats";

    public static GuidanceQuote Of(GoalKind kind) => kind switch
    {
        GoalKind.Support => new("goals", "support", "Support individual practitioners with the specific challenges that they face."),
        GoalKind.Educate => new("goals", "educate", "Educate practitioners and apprentices by broadening and deepening their knowledge of the subject."),
        GoalKind.Evaluate => Evaluation,
        GoalKind.Evangelise => new(
            "goals", "evangelise", "Evangelise, so that the public is more aware of what the organisation can do in this subject."),
        _ => new("goals", "seven-common-goals", "These are common goals, not the only ones."),
    };

    public static GuidanceQuote Of(Audience audience) => audience switch
    {
        Audience.Practitioner => new("goals", ForWhom, "Someone whose primary job or role aligns strongly with the CoP’s scope."),
        Audience.Apprentice => new("goals", ForWhom, "Someone who views the subject as an outside interest."),
        Audience.Other => new("goals", ForWhom, "Everyone else in the organisation."),
        Audience.Public => new("goals", ForWhom, "Anyone outside the organisation."),
        _ => Evaluation,
    };

    public static GuidanceQuote Of(ActivityKind format) => new("format", NineFormats, format switch
    {
        ActivityKind.RoundTable => "Discussion as a “round table” or lean coffee",
        ActivityKind.Meeting => "Meeting with a specific purpose and agenda",
        ActivityKind.Clinic => "“Clinic”",
        ActivityKind.Training => "Training sessions",
        ActivityKind.ShowAndTell => "Show and tell, or presentation",
        ActivityKind.WrittenShowAndTell => "Written show and tell, or presentation, in the style of a blog post",
        ActivityKind.SharedExamples => "Shared written examples, such as definitions of done or test strategies",
        ActivityKind.WrittenTraining => "Written training material",
        _ => "Written policies or standards",
    });

    public static GuidanceQuote OfEachSession { get; } = new(
        "worked-example", "format-and-time",
        "Each time, the coordinator will help the group to determine the format of the next session.");

    public static GuidanceQuote Of(CommunityStatus status) => status switch
    {
        CommunityStatus.Proposed => new(
            "starting", "step-1-outline-and-agree",
            "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, and agree all of these "
                + "with the sponsor."),
        CommunityStatus.Forming => new(
            "starting", "step-2-appoint-a-coordinator", "Appoint a coordinator, and agree whether the post will rotate."),
        CommunityStatus.Active => new(
            "starting", "step-4-record-it",
            "The scope, the goals, the format and the rest should be recorded in a place that the whole organisation can reach easily "
                + "and that members of the CoP can edit easily, such as Confluence."),
        CommunityStatus.Paused => new(
            "starting", "and-after-that", "A CoP whose members are needed elsewhere for a while can be paused"),
        _ => new(
            "starting", "and-after-that",
            "one that has served its purpose can be retired, and then its page stays to say where the work went"),
    };

    private static GuidanceQuote Evaluation { get; } = new(
        "goals", "evaluate", "Evaluate projects, teams or individuals, using the specific knowledge of the subject that the CoP has.");

    /// <summary>All of them, for the test that finds each in its place.</summary>
    public static IEnumerable<GuidanceQuote> All =>
        Enum.GetValues<GoalKind>().Select(Of)
            .Concat(Enum.GetValues<Audience>().Select(Of))
            .Concat(Enum.GetValues<ActivityKind>().Select(Of))
            .Concat(Enum.GetValues<CommunityStatus>().Select(Of))
            .Append(OfEachSession);
}
