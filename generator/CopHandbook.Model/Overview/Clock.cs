using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>What is due on a day.</summary>
public enum ClockKind
{
    /// <summary>The review of the goals.</summary>
    Review,

    /// <summary>The first review lies in the past, the log has none, and a later day is set.</summary>
    ReviewNeverHeld,

    /// <summary>No day is set for a review, and none was held.</summary>
    ReviewNeverPlanned,

    /// <summary>The coordinator's term ends, or has ended.</summary>
    Term,

    /// <summary>The charter has not changed for long.</summary>
    Unchanged,
}

/// <summary>How much it presses, most first.</summary>
public enum Urgency
{
    /// <summary>The day has passed.</summary>
    Overdue,

    /// <summary>The day is within the threshold <c>soon-days</c>; today is.</summary>
    Soon,

    Later,

    /// <summary>There is no day.</summary>
    Undated,
}

/// <summary>A date of a charter that somebody should keep.</summary>
/// <param name="Day">
/// When it is due: the review, the end of the term, or the day from which on a charter is unchanged for long. Null for what
/// was never planned.
/// </param>
public sealed record Clock(ClockKind Kind, CommunityCard Community, DateOnly? Day, Urgency Urgency)
{
    /// <summary>For a review: whether the log has none.</summary>
    public bool IsFirst { get; init; }

    /// <summary>For a term: whose; null where the charter does not say.</summary>
    public string? Coordinator { get; init; }

    /// <summary>For a term: who takes over; null where nobody is named.</summary>
    public string? Successor { get; init; }

    /// <summary>For an unchanged charter: the day of its last change.</summary>
    public DateOnly? LastChanged { get; init; }
}
