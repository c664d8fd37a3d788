namespace CopHandbook.Engine.Links;

/// <summary>The titles of the pages that no author writes.</summary>
internal static class SectionTitles
{
    public const string Communities = "Communities";
    public const string Guidance = "Guidance";
    public const string Reference = "Reference";
    public const string CharterFields = "Fields of a charter";
    public const string Rules = "Rules";
    public const string Glossary = "Glossary";
    public const string Accessibility = "Accessibility statement";
    public const string NotFound = "Page not found";
}
