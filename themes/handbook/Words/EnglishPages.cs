using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the catalogue's filters, of a chapter's dates and of the accessibility statement.</summary>
public static partial class English
{
    public const string Filter = "Filter";
    public const string FilterCommunities = "Filter the communities";
    public const string FilterByName = "Name";
    public const string FilterGoal = "Goal";
    public const string FilterAudience = "Audience";
    public const string FilterFormat = "Format";
    public const string FilterStatus = "Status";
    public const string FilterTag = "Tag";
    public const string FilterEachSession = "Chosen each session";

    /// <summary>The script puts the figures in.</summary>
    public const string FilterResult = "Shown: {shown} of {all}";

    public const string ClearFilters = "Clear all";
    public const string NothingFiltered = "No community has all of this. Take a filter away, or clear all.";

    public const string WhoTheyAreFor = "Who they are for";

    public static string AudienceMeaning(Audience audience) => audience switch
    {
        Model.Charters.Audience.Practitioner => "Your job or role is in the subject.",
        Model.Charters.Audience.Apprentice => "The subject is an outside interest of yours, and you would like to learn more.",
        Model.Charters.Audience.Other => "You work here, and sometimes need somebody who knows the subject.",
        _ => "You are outside the organisation, and some groups write or speak for you.",
    };

    public const string MoreLikeThis = "More like this";

    public const string EditPage = "See or change the source of this page";
    public const string LastChanged = "Last changed";
    public const string LastReviewed = "Last reviewed";
    public const string ReviewedUntil = "Next review";
    public const string PastReview = "This chapter has not been reviewed for longer than it should. Its review was due on";
    public const string PastReviewCare = "Check what matters to you before you rely on it.";

    public const string Accessibility = "Accessibility";

    public static readonly IReadOnlyList<AccessibilityPart> AccessibilityStatement =
    [
        new("What we aim at",
        [
            "Every page is meant to be used by everyone, with a keyboard, a screen reader, a magnifier or a voice. The standard that we "
                + "work to is the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. That is an aim: no independent audit has been made.",
        ]),
        new("What you can expect",
        [
            "Every page can be read without scripts. What a script adds, such as the filters of the list of communities, is there as plain pages too.",
            "Nothing is told by colour alone, and the pages follow the light or dark scheme and the wish for less motion of your device.",
            "Texts can be made larger and windows narrower; the pages are laid out down to a width of 320 pixels.",
        ]),
        new("How it was checked",
        [
            "Tests of the program that makes the pages hold that each page has one main heading, that no anchor stands for two places, that every "
                + "link leads somewhere, and that nothing is loaded from other sites. A colour of the organisation’s own is refused where it "
                + "has too little contrast.",
            "The pages were looked at in one browser, at three widths, light and dark. They have not been tested by people who use "
                + "assistive technology each day, nor with every browser.",
        ]),
        new("What is known not to work",
        [
            "Texts, images and files come from many writers. Nobody checks the words for an image, the order of headings in a "
                + "community’s own text, or the accessibility of attached files such as PDF.",
            "Pages of other sites that are linked from here are not covered.",
            "The filters of the list of communities need a browser of 2023 or later; an older one shows the plain pages.",
        ]),
    ];

    public const string ReportBarrier = "Report a barrier";

    public static string AccessibilityOf(string organisation) => $"This statement is about the handbook of {organisation}.";

    public const string ReportBarrierTo = "Tell us what does not work for you, and on which page:";
    public const string ReportBarrierNowhere =
        "Tell the people who look after this handbook what does not work for you, and on which page. They have not yet given an address here.";
}
