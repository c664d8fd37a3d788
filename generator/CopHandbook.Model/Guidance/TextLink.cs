using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A link or image as an author wrote it. <paramref name="Range"/> is that of the target alone.</summary>
public sealed record TextLink(string Target, bool IsImage, TextRange Range)
{
    /// <summary>False for a link between whose square brackets there is nothing, and for one that is its target and no more.</summary>
    public bool HasWords { get; init; } = true;
}
