using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The day of the review has passed.</summary>
internal sealed class ReviewOverdue : CharterRule
{
    public override Rule Rule { get; } = new("review-overdue", Severity.Warning, "The next review lies ahead.")
    {
        IsClock = true,
        Guidance = new("worked-example", "goals", "The initial goals are to be reviewed after three months."),
        Why = "Goals that nobody looks at again are how a CoP loses its purpose.",
        Fires = new("review:\n  due: 2026-01-20"),
        Passes = new("review:\n  due: 2026-04-05"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsActiveOrPaused() && ReviewDay.Of(file.Charter) is { } due && due < context.Today)
            yield return Rule.Report(
                file.Places.At("review.due"),
                $"the review was due on {Day.Of(due)}, and today is {Day.Of(context.Today)}",
                "hold the review, add it to 'review.log' with its outcome, and set 'due' to the next one");
    }
}
