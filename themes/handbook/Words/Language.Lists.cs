using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the home page and of the lists of communities and chapters.</summary>
public sealed partial class Language
{
    public string StartCommunity => Word();

    public string StartCommunityLead => Word();

    public string HowToStart => Word();

    public string AllCommunities => Word();

    public string SeeAllCommunities => Word();

    public string CommunitiesByStatus => Word();

    public string NoCommunities => Word();

    public string AddFirstCommunity => Word();

    public string AddFirstCommunityThen => Word();

    public string Chapters => Word();

    public string NoChapters => Word();

    public string AddFirstChapter => Word();

    public string Status(CommunityStatus status) => Of<CommunityStatus>(status);

    /// <summary>As <see cref="Status"/>, within a sentence.</summary>
    public string StatusInText(CommunityStatus status) => Of<CommunityStatus>(status);

    public string StatusMeaning(CommunityStatus status) => Of<CommunityStatus>(status);

    public string CommunityCount(int count) => Counted(count);

    /// <summary>One of the four steps of "Starting a new CoP", which a charter's status follows.</summary>
    public string Step(StartingStep step) => Of<StartingStep>(step);

    public string StepMeaning(StartingStep step) => Of<StartingStep>(step);
}
