using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the catalogue's filters, of who the communities are for, and of a chapter's dates.</summary>
public sealed partial class Language
{
    public string Filter => Word();

    public string FilterCommunities => Word();

    public string FilterByName => Word();

    public string FilterGoal => Word();

    public string FilterAudience => Word();

    public string FilterFormat => Word();

    public string FilterStatus => Word();

    public string FilterTag => Word();

    /// <summary>The script puts the figures into the gaps.</summary>
    public string FilterResult => Word(("shown", "{shown}"), ("all", "{all}"));

    public string ClearFilters => Word();

    public string NothingFiltered => Word();

    public string WhoTheyAreFor => Word();

    public string MoreLikeThis => Word();

    public string EditPage => Word();

    public string Edit => Word();

    public string EditSection(string section) => Word(("section", section));

    public string LastChanged => Word();

    public string LastReviewed => Word();

    public string ReviewedUntil => Word();

    public string PastReview => Word();

    public string PastReviewCare => Word();

    public string AudienceMeaning(Audience audience) => Of<Audience>(audience);
}
