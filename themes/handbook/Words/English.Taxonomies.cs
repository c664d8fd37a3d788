using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the pages by which communities are looked up.</summary>
public static partial class English
{
    public const string BrowseBy = "Browse by";
    public const string WhatTheGuidanceSays = "What the guidance says";
    public const string RetiredOnes = "Retired";
    public const string NoCommunityNow = "None at present.";
    public const string BeTheFirst = "Yours can be the first.";
    public const string InTheCharter = "In the charter, write";
    public const string SeeAlsoAlike = "Also written in these letters:";
    public const string MeetingHours = "Meeting hours";
    public const string MeetingHoursAre = "What the meetings take of somebody who goes to all of them, in the active communities that name this person.";
    public const string NoMeetingHours = "No active community with meetings names this person as taking part.";
    public const string LeftOut = "left out";
    public const string WhyLeftOut = "A meeting is left out where its charter does not say how often it is held or how long it takes.";
    public const string Altogether = "Altogether";
    public const string AllThatThisPersonDoes = "All that this person does";
    public const string WhatThisPersonSponsors = "The time and the costs that are agreed";
    public const string ApprovedAltogether = "Agreed altogether";
    public const string NothingAgreed = "Nothing yet.";
    public const string NothingToSponsorNow = "No community at present.";
    public const string NotAgreedYet = "Not agreed yet.";

    public static string NoCommunityHas(Taxonomy taxonomy) => taxonomy switch
    {
        Model.Site.Taxonomy.Goals => "No community has a goal of this kind yet.",
        Model.Site.Taxonomy.Audiences => "No community has a goal for this audience yet.",
        Model.Site.Taxonomy.Formats => "No community uses this format yet.",
        _ => "No community has this status at present.",
    };

    public static string NoTerms(Taxonomy taxonomy) => taxonomy switch
    {
        Model.Site.Taxonomy.Tags => "No charter has a tag yet.",
        Model.Site.Taxonomy.People => "No charter names anyone yet.",
        _ => "No charter names a sponsor yet.",
    };

    /// <summary>The line of a charter that would make the first term.</summary>
    public static string FirstTerm(Taxonomy taxonomy) => taxonomy switch
    {
        Model.Site.Taxonomy.Tags => "tags: [a-word]",
        Model.Site.Taxonomy.People => "core-group: [A Name]",
        _ => "sponsor: { name: A Name }",
    };

    public static string Role(PersonRole role) => role switch
    {
        PersonRole.Coordinates => "Coordinates",
        PersonRole.WillCoordinate => "Will coordinate",
        PersonRole.InCoreGroup => "In the core group of",
        PersonRole.Sponsors => "Sponsors",
        _ => "Has coordinated",
    };

    public static string HoursAMonth(decimal hours) => $"{Hours(hours)} {Per(BudgetPeriod.Month)}";

    public static string AtLeast(string hours) => $"at least {hours}";

    public static string RoughFigure(string hours) =>
        $"The organisation’s rough figure for a person is {hours}, in all communities together. What is right for somebody is agreed with the manager.";
}
