using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Every word of the interface, in British English: another language is other files like this one and those beside it.</summary>
public static partial class English
{
    // The frame of each page
    public const string SkipToContent = "Skip to content";
    public const string Sections = "Sections";
    public const string Breadcrumbs = "Breadcrumbs";
    public const string OnThisPage = "On this page";
    public const string ReadingOrder = "Previous and next";
    public const string Previous = "Previous";
    public const string Next = "Next";
    public const string MovedTo = "You are taken to its page:";
    public const string BuiltOn = "Built";
    public const string BuiltFrom = "from";

    // Home, catalogue and guidance
    public const string StartCommunity = "Start a community";
    public const string StartCommunityLead = "Four steps lead from an idea to a community that meets. Anyone can take the first.";
    public const string HowToStart = "How to start one";
    public const string Communities = "Communities";
    public const string AllCommunities = "All communities";
    public const string SeeAllCommunities = "See all communities";
    public const string CommunitiesByStatus = "Communities by status";
    public const string NoCommunities = "No community has a charter yet.";
    public const string AddFirstCommunity = "To add the first, commit its charter, a file of its own:";
    public const string FirstCommunityPath = "content/communities/<id>.md";
    public const string AddFirstCommunityThen =
        "Its name becomes the address of the community’s page, and it is listed here at the next build.";
    public const string Guidance = "Guidance";
    public const string Chapters = "Chapters";
    public const string NoChapters = "No chapter has been written yet.";
    public const string AddFirstChapter = "To add the first, commit a Markdown file, for example:";
    public const string FirstChapterPath = "content/guidance/introduction.md";
    public const string NotFoundLead = "There is no page at this address. It may have been mistyped, or the page may have moved.";
    public const string NotFoundWays = "From here you can go to:";
    public const string Home = "Home page";

    // The reference
    public const string NeededFrom = "Needed from";
    public const string WarnedWithoutFrom = "Warned without, from";
    public const string NeededWhen = "Needed when";
    public const string ItTakes = "It takes";
    public const string Allowed = "Allowed";
    public const string ForExample = "For example";
    public const string ComesFrom = "From the guidance";
    public const string Severity = "Severity";
    public const string Why = "Why";
    public const string StandsOn = "What it stands on";
    public const string ExampleThatFires = "An example at which it speaks up";
    public const string ExampleMended = "The same, mended";
    public const string ExampleIs = "The examples are changes to the worked example’s charter.";
    public const string ExampleReadOn = "Read as of";
    public const string ExampleCommitted = "Committed in git on";
    public const string ExampleUnchanged = "The worked example’s charter as it stands.";
    public const string ExampleThen = "And after that:";
    public const string ExampleWithout = "Without the field";
    public const string ExampleBeside = "With a second charter,";
    public const string ExampleSettings = "In handbook.yml:";
    public const string ExampleText = "In the text below:";
    public const string IfItDoesNotFit = "If it does not fit";
    public const string CannotBeWaived = "An error cannot be waived: a charter with one is not published.";
    public const string CanBeWaived = "A charter can set this advice aside, with the reason:";
    public const string SeverityCanBeSet = "For all communities, handbook.yml can give it another severity:";
    public const string IsClock = "It depends on the day of the build.";

    /// <summary>The name of the link beside a heading.</summary>
    public static string LinkTo(string heading) => $"Link to this section: {heading}";

    /// <summary>The title of a page that leads on.</summary>
    public static string Moved(string subject) => $"{subject} is at another address";

    public static string SeverityName(Severity severity) => severity switch
    {
        Model.Diagnostics.Severity.Error => "error",
        Model.Diagnostics.Severity.Warning => "warning",
        Model.Diagnostics.Severity.Note => "note",
        _ => "off",
    };

    // A community's page: what a newcomer asks
    public const string AtAGlance = "At a glance";
    public const string WhoItIsFor = "Who it is for";
    public const string WhenItMeets = "When it meets";
    public const string WhoToTalkTo = "Who to talk to";
    public const string HowToJoin = "How to join";
    public const string OpenToAll = "Open to everyone in the organisation.";
    public const string NotOpenToAll = "Not open to everyone.";
    public const string OrganisationFocus = "The organisation places particular focus on this subject.";
    public const string Draft = "This is a draft. It is shown in a preview and is not published.";
    public const string NothingWritten = "Nothing has been written about this community yet.";
    public const string CarriedOnBy = "Its work goes on in";
    public const string HasRetired = "This community has retired.";

    // A community's page: its sections
    public const string About = "About";
    public const string Related = "Related";

    public static string Section(CommunitySection section) => section switch
    {
        CommunitySection.Goals => "Goals",
        CommunitySection.Scope => "Scope",
        CommunitySection.People => "People",
        CommunitySection.Meetings => "Meetings and formats",
        CommunitySection.Time => "Time and money",
        CommunitySection.History => "History",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "no words"),
    };

    public const string OtherGoals = "Other goals";
    public const string EndsInMaterial = "Ends in material";
    public const string WhyItMatters = "Why it matters";
    public const string InScope = "In scope";
    public const string OutOfScope = "Out of scope";
    public const string See = "see";
    public const string Sponsor = "Sponsor";
    public const string Coordinator = "Coordinator";
    public const string NextCoordinator = "Next coordinator";
    public const string PastCoordinators = "Past coordinators";
    public const string CoreGroup = "Core group";
    public const string Membership = "Membership";
    public const string Meeting = "Meeting";
    public const string Where = "Where";
    public const string Refreshments = "Refreshments";
    public const string Notes = "Notes";
    public const string Recordings = "Recordings";
    public const string WhatElseItDoes = "What it does";
    public const string FormatEachSession = "The group chooses the format of each session.";
    public const string WorkTime = "Work time";
    public const string CoordinatorShare = "Of which for coordinating";
    public const string Materials = "Materials";
    public const string Started = "Started";
    public const string KickOff = "Kick-off";
    public const string Reviewed = "Goals reviewed";
    public const string RetiredOn = "Retired";
    public const string Outputs = "What it has made";
    public const string RelatedCommunities = "Related communities";
    public const string PartOf = "Part of";
    public const string SpunOutOf = "Came out of";
    public const string InConfluence = "In Confluence";
    public const string Elsewhere = "Elsewhere";
    public const string Tags = "Tags";
    public const string Chat = "Chat";
    public const string MailingList = "Mailing list";
    public const string Calendar = "Calendar";
    public const string Backlog = "Backlog";
    public const string HomeElsewhere = "Home page";

    /// <summary>The four steps of "Starting a new CoP", which a charter's status follows.</summary>
    public static IReadOnlyList<(string Step, string What)> Steps { get; } =
    [
        ("Outline and agree", "A subject, a few goals and a time allocation, agreed with a sponsor."),
        ("Appoint a coordinator", "One person who looks after it, in a post that may rotate."),
        ("Hold a kick-off", "Those who are interested agree how they will meet and share."),
        ("Record it", "The charter says it all, at an address that stays."),
    ];

    public static string Status(CommunityStatus status) => status switch
    {
        CommunityStatus.Proposed => "Proposed",
        CommunityStatus.Forming => "Forming",
        CommunityStatus.Active => "Active",
        CommunityStatus.Paused => "Paused",
        _ => "Retired",
    };

    public static string StatusMeaning(CommunityStatus status) => status switch
    {
        CommunityStatus.Proposed => "An idea on the table. Nothing is settled yet.",
        CommunityStatus.Forming => "Being set up. People and format are being agreed on the way to the kick-off.",
        CommunityStatus.Active => "Up and running.",
        CommunityStatus.Paused => "Resting for now. The charter still holds.",
        _ => "Over. The page stays, so that links to it go on working.",
    };

    public static string GoalKind(GoalKind? kind) => kind switch
    {
        Model.Charters.GoalKind.Support => "Support",
        Model.Charters.GoalKind.Educate => "Educate",
        Model.Charters.GoalKind.Evaluate => "Evaluate",
        Model.Charters.GoalKind.Evangelise => "Evangelise",
        _ => OtherGoals,
    };

    public static string Audience(Audience audience) => audience switch
    {
        Model.Charters.Audience.Practitioner => "practitioners",
        Model.Charters.Audience.Apprentice => "apprentices",
        Model.Charters.Audience.Other => "everyone else in the organisation",
        Model.Charters.Audience.Public => "the public",
        Model.Charters.Audience.Project => "projects",
        Model.Charters.Audience.Team => "teams",
        _ => "individuals",
    };

    public static string Approval(Approval approval) => approval switch
    {
        Model.Charters.Approval.Time => "time",
        Model.Charters.Approval.Refreshments => "refreshments",
        _ => "materials",
    };

    public static string Activity(ActivityKind? kind) => kind switch
    {
        ActivityKind.RoundTable => "Round table",
        ActivityKind.Meeting => "Meeting with an agenda",
        ActivityKind.Clinic => "Clinic",
        ActivityKind.Training => "Training",
        ActivityKind.ShowAndTell => "Show and tell",
        ActivityKind.WrittenShowAndTell => "Written show and tell",
        ActivityKind.SharedExamples => "Shared examples",
        ActivityKind.WrittenTraining => "Written training",
        ActivityKind.PolicyOrStandard => "Policy or standard",
        _ => "Activity",
    };

    public static string Mode(InteractionMode mode) => mode switch
    {
        InteractionMode.Live => "live",
        InteractionMode.Recorded => "recorded",
        InteractionMode.Written => "written",
        _ => "asynchronous",
    };

    public static string Visibility(ActivityVisibility visibility) => visibility == ActivityVisibility.Public ? "public" : "internal";

    public static string Outcome(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Continue => "to continue",
        ReviewOutcome.Change => "to change",
        ReviewOutcome.Pause => "to pause",
        _ => "to retire",
    };

    public static string Per(BudgetPeriod period) => period switch
    {
        BudgetPeriod.Month => "a month",
        BudgetPeriod.Week => "a week",
        BudgetPeriod.Quarter => "a quarter",
        _ => "a year",
    };

    public static string Per(CostPeriod period) => period switch
    {
        CostPeriod.Month => "a month",
        CostPeriod.Quarter => "a quarter",
        CostPeriod.Year => "a year",
        _ => "once",
    };

    public static string Per(RefreshmentsPer per) => per == RefreshmentsPer.Head ? "per head" : "per session";

    public static string CommunityCount(int count) => count == 1 ? "1 community" : $"{Numbers.Plain(count)} communities";

    public static string Hours(decimal hours) => hours == 1 ? "1 hour" : $"{Numbers.Plain(hours)} hours";

    public static string OnAverage(string amount) => $"{amount} on average";

    public static string UpTo(string amount) => $"Up to {amount}";

    public static string ClockTime(string place) => $"{place} time";

    public static string FromTo(string from, string to) => $"{from} to {to}";

    public static string From(string date) => $"from {date}";

    public static string Since(string date) => $"since {date}";

    public static string Until(string date) => $"until {date}";

    public static string Ended(string date) => $"ended {date}";

    public static string Lasting(string duration) => $"for {duration}";

    public static string Rotates(string? term) => term is null ? "The post rotates." : $"The post rotates every {term}.";

    public const string DoesNotRotate = "The post does not rotate.";

    public static string Agreed(string date) => $"Agreed {date}.";

    public static string Approves(string what) => $"Approves {what}.";

    public static string RetiredOnDay(string date) => $"This community retired on {date}.";

    public static string GoalNumber(int number) => $"Goal {Numbers.Plain(number)}";

    public static string ForGoals(string numbers, bool one) => one ? $"for goal {numbers}" : $"for goals {numbers}";

    public static string GoalMet(string date) => $"Met {date}";

    public static string GoalTakenOn(string date) => $"Taken on {date}";

    public static string GoalToCome(string date) => $"To be taken on {date}";

    public static string ReviewAfter(string duration) => $"Goals are reviewed after {duration}.";

    public static string ReviewDue(string date) => $"The next review is due {date}.";

    public static string ReviewWasDue(string date) => $"A review was due {date}.";

    public static string Decided(string outcome) => $"Decided {outcome}.";

    public static string And(string most, string last) => $"{most} and {last}";
}
