namespace CopHandbook.Engine.Links;

/// <summary>The titles of the pages that no author writes.</summary>
internal static class SectionTitles
{
    public const string Communities = "Communities";
    public const string Guidance = "Guidance";
    public const string NotFound = "Page not found";
}
