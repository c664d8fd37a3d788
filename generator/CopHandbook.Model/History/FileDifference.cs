namespace CopHandbook.Model.History;

/// <summary>A file that differs between two states of the content.</summary>
/// <param name="Path">Inside the content folder.</param>
public sealed record FileDifference(string Path)
{
    /// <summary>Null where the earlier state has no such file.</summary>
    public FileSide? Before { get; init; }

    /// <summary>Null where the later state has no such file.</summary>
    public FileSide? After { get; init; }
}

/// <summary>What a file holds in one state; <paramref name="Text"/> is null where that is no text, or far too large.</summary>
public sealed record FileSide(string? Text);
