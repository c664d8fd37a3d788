namespace CopHandbook.Model.Site;

/// <summary>What an address that leads nowhere answers with.</summary>
public sealed record NotFoundPage(string Title) : Page(Permalink.NotFound, Title, "", [])
{
    public override bool IsListed => false;
}
