namespace CopHandbook.Model.Site;

/// <summary>A page that leads to this one.</summary>
/// <param name="For">What it sends readers here for, in its own words; empty where it says nothing.</param>
public sealed record Backlink(PageLink From, string For);
