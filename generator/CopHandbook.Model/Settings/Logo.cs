using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>The organisation's logo, in the head of each page before the name.</summary>
[Shorthand("image")]
public sealed record Logo
{
    [Field("An image of the content folder, counted from there.", Example = "logo.svg")]
    public string? Image { get; init; }

    [Field("What the image says, for those who do not see it; empty where it says no more than the name beside it.", Example = "Example Organisation")]
    public string Alt { get => field ?? ""; init; }
}
