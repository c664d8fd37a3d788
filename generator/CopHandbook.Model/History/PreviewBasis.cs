namespace CopHandbook.Model.History;

/// <summary>That a site is the preview of a proposed change and not the handbook, and what the change is to.</summary>
/// <param name="Revision">What it is compared with, as it was given.</param>
/// <param name="Changes">What differs from where the two parted; null where that cannot be known, and then nothing may be concluded.</param>
public sealed record PreviewBasis(string Revision, ContentChanges? Changes)
{
    /// <summary>Why the changes cannot be known, for the report; empty where they are.</summary>
    public string Gap { get; init; } = "";
}
