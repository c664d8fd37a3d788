namespace CopHandbook.Model.Charters;

/// <summary>The day of a charter's next review, for rules that reckon with it.</summary>
public static class ReviewDay
{
    /// <summary>
    /// Null where there is none, and where it lies before the start: that slip is reported as what it is and not by its
    /// consequences.
    /// </summary>
    public static DateOnly? Of(Charter charter) =>
        charter.Review?.Due is { } due && !(charter.Started is { } started && due < started) ? due : null;

    /// <summary>The day that the start and <c>review.after</c> make; null where one of them is not known.</summary>
    public static DateOnly? Reckoned(Charter charter) =>
        charter is { Started: { } started, Review.After: { } after } ? after.After(started) : null;
}
