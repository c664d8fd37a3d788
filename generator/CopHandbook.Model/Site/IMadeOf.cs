namespace CopHandbook.Model.Site;

/// <summary>
/// Something that is the same as another of its kind where what it was made of is the same: a build that asks whether a page
/// is to be drawn again looks at that, and not at all that was worked out of it.
/// </summary>
public interface IMadeOf
{
    /// <summary>A value, or a tuple of values. The whole of it follows from it, from the settings and from the program.</summary>
    object MadeOf { get; }
}
