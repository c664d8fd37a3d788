namespace CopHandbook.Model.History;

/// <summary>Why the history of the content is not known.</summary>
public enum HistoryGap
{
    /// <summary>Nobody looked.</summary>
    NotAsked,

    /// <summary>The content folder is in no work tree of git.</summary>
    NoRepository,

    /// <summary>It is in one, and there is no git on this machine.</summary>
    NoGit,

    /// <summary>The clone lacks the older commits: what it has would give wrong dates, and files without their beginning.</summary>
    Shallow,

    /// <summary>Git does not answer, as where the folder belongs to somebody else.</summary>
    Refused,
}
