namespace CopHandbook.Model.Site;

/// <summary>
/// What stands at an address that leads on: it takes readers to the page, at once and without script. Hosts that read
/// <c>_redirects</c> never show it.
/// </summary>
public sealed record RedirectPage(Permalink Permalink, string Title, PageLink Target) : Page(Permalink, Title, "", [])
{
    public override bool IsListed => false;
}
