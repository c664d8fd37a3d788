namespace CopHandbook.Model.Site;

/// <summary>An address that a page had before, or has besides, and the page that it leads to.</summary>
public sealed record Redirect(Permalink From, PageLink To);
