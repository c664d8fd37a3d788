using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The day of the review is near.</summary>
internal sealed class ReviewDueSoon : CharterRule
{
    public override Rule Rule { get; } = new("review-due-soon", Severity.Note, "No review falls due within the next weeks.")
    {
        IsClock = true,
        Guidance = new("worked-example", "goals", "The initial goals are to be reviewed after three months."),
        Why = "People who are to look back on the goals need time to prepare, and a day that suits them.",
        Fires = new("review:\n  due: 2026-03-03"),
        Passes = new("review:\n  due: 2026-03-04"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.IsActiveOrPaused() || ReviewDay.Of(file.Charter) is not { } due)
            yield break;
        // Days are counted, not added to a date: a threshold may be larger than the calendar.
        var days = due.DayNumber - context.Today.DayNumber;
        if (days >= 0 && days <= context.Thresholds.SoonDays)
            yield return Rule.Report(
                file.Places.At("review.due"),
                days switch
                {
                    0 => "the review is due today",
                    1 => $"the review is due tomorrow, on {Day.Of(due)}",
                    _ => $"the review is due in {days} days, on {Day.Of(due)}",
                },
                "set a day for it, and ask members which goals to keep, change or add");
    }
}
