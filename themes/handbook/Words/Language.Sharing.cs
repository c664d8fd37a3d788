using CopHandbook.Themes.Handbook.Partials.Community;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the ways to lead to a community from elsewhere.</summary>
public sealed partial class Language
{
    public string Share => Word();

    public string ShareAddress => Word();

    public string ShareCard => Word();

    public string ShareText => Word();

    public string Community => Word();

    /// <summary>What a community is called in the image that other sites show of it.</summary>
    public string CommunityOfPractice => Word();

    public string CopyAs(ShareForm form) => Of<ShareForm>(form);

    /// <summary>At the top of a copy that nobody keeps up to date; a link to the community follows.</summary>
    public string ConfluenceCopy(DateOnly day) => Word(("date", Written(day)));
}
