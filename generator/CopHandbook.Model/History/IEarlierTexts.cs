namespace CopHandbook.Model.History;

/// <summary>
/// Reads what files held in earlier commits. A version's name is made of what it holds, so that reading it late is the same
/// as reading it early; all that are wanted are asked for at once, since each asking costs a run of git.
/// </summary>
public interface IEarlierTexts
{
    /// <returns>The texts in the order of the versions; null where one is no text, far too large, or cannot be had.</returns>
    IReadOnlyList<string?> Read(IReadOnlyList<FileVersion> versions);
}
