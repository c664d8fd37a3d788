namespace CopHandbook.Themes.Handbook.Partials.Community;

/// <summary>What an address can be copied as; the script makes each.</summary>
public enum ShareForm
{
    /// <summary>The bare address. Confluence makes a link with title and icon of it.</summary>
    Address,

    /// <summary>A card within a line.</summary>
    Inline,

    /// <summary>A card of its own, with the summary.</summary>
    Block,

    /// <summary>The title, with a link under it.</summary>
    Link,

    /// <summary>The facts at the top of the page.</summary>
    Table,
}
