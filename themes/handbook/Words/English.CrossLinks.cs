using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of links between guidance and communities.</summary>
public static partial class English
{
    public const string ExampleCommunities = "Communities";
    public const string InTheGuidance = "in the guidance";
    public const string ReferredToBy = "Referred to by";
    public const string DefinedIn = "Defined in";
    public const string SendsHereFor = "for";

    public static string GuidanceOn(string chapter) => $"Guidance: {chapter}";

    public static string PassageName(PassageLink passage) =>
        passage.Section.Length == 0 ? passage.Chapter : $"{passage.Chapter}: {passage.Section}";

    public static string AndMore(int count) => $"and {Numbers.Plain(count)} more";

    /// <summary>What the communities of a list have in common; it follows the word "communities".</summary>
    public static string InPractice(Practice practice) => practice switch
    {
        Practice.StatesRelevance => "that say why they matter to the organisation",
        Practice.SaysWhatIsIn => "that say what is in scope",
        Practice.SaysWhatIsOut => "that say what is out of scope",
        Practice.MakesMaterial => "with a goal that ends in material",
        Practice.ForPractitioners => "with goals for practitioners",
        Practice.ForApprentices => "with goals for apprentices",
        Practice.ForOthers => "with goals for others",
        Practice.ForPublic => "with goals for the public",
        Practice.Supports => "with a goal to support",
        Practice.Educates => "with a goal to educate",
        Practice.Evaluates => "with a goal to evaluate",
        Practice.Evangelises => "with a goal to evangelise",
        Practice.TookGoalsOnLater => "that took on goals later",
        Practice.MeetsLive => "that meet live",
        Practice.SharesAsynchronously => "that share recordings or writing",
        Practice.RoundTable => "with a round table",
        Practice.Meeting => "with meetings to an agenda",
        Practice.Clinic => "with a clinic",
        Practice.Training => "with training",
        Practice.ShowAndTell => "with a show and tell",
        Practice.WrittenShowAndTell => "with a written show and tell",
        Practice.SharedExamples => "with shared examples",
        Practice.WrittenTraining => "with written training material",
        Practice.PolicyOrStandard => "with policies or standards",
        Practice.FormatEachSession => "that choose the format of each session",
        Practice.StandingCoordinator => "with a standing coordinator",
        Practice.RotatingCoordinator => "with a rotating coordinator",
        Practice.CoreGroup => "with a core group",
        Practice.MeetsOverLunch => "that meet over lunch",
        Practice.MeetsAfterWork => "that meet after work",
        Practice.Refreshments => "that offer refreshments",
        Practice.HoursForCoordinating => "with hours for coordinating",
        Practice.MeetsInWorkHours => "that meet in work hours",
        Practice.OrganisationFocus => "on which the organisation places particular focus",
        Practice.CopBudget => "with a budget of work time",
        Practice.VaryingBudget => "with a budget that changes over time",
        Practice.WorkTimeApproved => "with work time approved",
        Practice.RefreshmentsApproved => "with refreshments approved",
        Practice.MaterialsApproved => "with materials approved",
        Practice.SponsorAgreed => "whose sponsor has agreed",
        Practice.Proposed => "at this step",
        Practice.Forming => "at this step",
        Practice.KickedOff => "that have had their kick-off",
        Practice.RecordedInConfluence => "with pages in Confluence",
        Practice.Paused => "that are paused",
        Practice.ReviewsGoals => "that review their goals",
        _ => throw new ArgumentOutOfRangeException(nameof(practice), practice, "no words"),
    };

    /// <summary>How a community's page names those that lead to it.</summary>
    public static string LeadsHere(ReferenceKind? by) => by switch
    {
        ReferenceKind.Related => RelatedCommunities,
        ReferenceKind.PartOf => "Its parts",
        ReferenceKind.SpunOutOf => "Came out of it",
        ReferenceKind.Successor => "Took over from",
        ReferenceKind.Scope => "Sends people here",
        _ => "Mentioned by",
    };
}
