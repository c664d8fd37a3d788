namespace CopHandbook.Model.History;

/// <summary>A state of the branch.</summary>
/// <param name="Hash">In full, in hexadecimal.</param>
/// <param name="Day">
/// The committer's time as a day in UTC, as the build date is: in the committer's own zone a commit could lie a day after
/// the build that it is in. The committer's and not the author's, for it says when the change came to be on the branch.
/// </param>
public sealed record Commit(string Hash, DateOnly Day)
{
    /// <summary>Its place on the branch: a later one has a greater number, on the same day too.</summary>
    public int Number { get; init; }

    /// <summary>Who made the change, as git has the name; empty where that is not known. For pages only where the settings allow it.</summary>
    public string Author { get; init; } = "";

    /// <summary>The hash for people: always seven digits, where git's own short form grows with the repository.</summary>
    public string ShortHash => Hash[..7];
}
