namespace CopHandbook.Model.Site;

/// <summary>
/// A community's charter in the storage format of Confluence, for those who must paste it there. It is a fragment of XHTML, and
/// every address in it is in full.
/// </summary>
public sealed record ConfluencePage(CommunityPage Community) : Page(Beside(Community.Permalink), Community.Title, "", [])
{
    public const string FileName = "confluence.xml";

    public override bool IsListed => false;

    /// <summary>The address of a community's fragment.</summary>
    public static Permalink Beside(Permalink community) => new(community.Value + FileName);
}
