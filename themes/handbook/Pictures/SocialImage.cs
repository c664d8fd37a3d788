using CopHandbook.Model.Settings;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>What other sites show where the address of a page is pasted: all that the picture says.</summary>
/// <param name="Title">What the page is about; empty for the site itself.</param>
/// <param name="Kind">What kind of thing that is; of the site, the organisation. May be empty.</param>
/// <param name="Site">The name of the handbook.</param>
/// <param name="Accent">The organisation's colour; null for the theme's own.</param>
internal sealed record SocialImage(string Title, string Kind, string Site, Colour? Accent)
{
    /// <summary>The width in pixels that sites which show such images ask for.</summary>
    public const int Width = 1200;

    /// <inheritdoc cref="Width"/>
    public const int Height = 630;

    /// <summary>The same in words, for those who do not see it.</summary>
    public string Alternative => string.Join(" · ", new[] { Title, Kind, Site }.Where(words => words.Length > 0));
}
