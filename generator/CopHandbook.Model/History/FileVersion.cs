namespace CopHandbook.Model.History;

/// <summary>A file as one commit left it.</summary>
/// <param name="Path">The path inside the content folder that it had then.</param>
/// <param name="Text">Git's name for what it held; <see cref="IEarlierTexts"/> reads it.</param>
public sealed record FileVersion(Commit Commit, string Path, string Text);
