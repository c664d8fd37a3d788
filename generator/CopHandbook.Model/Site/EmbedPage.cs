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

    private const string Folder = "embed/";

    public override bool IsListed => false;

    public override Permalink? Twin => null;

    /// <summary>The address of a community's card.</summary>
    public static Permalink Beside(Permalink community) => new(community.Value + Folder);

    /// <summary>Whether an address of the site is that of a card.</summary>
    public static bool Is(Permalink address) =>
        address.Value.StartsWith(Permalink.Communities.Value, StringComparison.Ordinal) && address.Value.EndsWith("/" + Folder, StringComparison.Ordinal);
}
