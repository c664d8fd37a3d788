namespace CopHandbook.Model.Site;

/// <summary>
/// A community as a small card, for other sites to frame: whatever they show of it is then what the charter says today. Its
/// links open outside the frame.
/// </summary>
public sealed record EmbedPage(CommunityCard Card) : Page(Beside(Card.Permalink), Card.Subject, Card.Summary, [])
{
    /// <summary>The width and the height, in CSS pixels, that a frame is given which nobody has measured.</summary>
    public const int Width = 600;

    /// <inheritdoc cref="Width"/>
    public const int Height = 320;

    public override bool IsListed => false;

    /// <summary>The address of a community's card.</summary>
    public static Permalink Beside(Permalink community) => new(community.Value + "embed/");
}
