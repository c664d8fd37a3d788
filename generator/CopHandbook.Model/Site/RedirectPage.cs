namespace CopHandbook.Model.Site;

/// <summary>
/// What stands at an address that leads on: it takes readers to the page, at once and without script. Hosts that read
/// <c>_redirects</c> never show it.
/// </summary>
public sealed record RedirectPage(Permalink Permalink, string Title, PageLink Target) : Page(Permalink, Title, "", [])
{
    /// <summary>A page that was here had its own; at a short address there never was one.</summary>
    public override Permalink? Twin =>
        Permalink.Value.StartsWith(Permalink.ShortAddresses.Value, StringComparison.Ordinal) || EmbedPage.Is(Target.Target) ? null : base.Twin;

    public override bool IsListed => false;
}
