using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The day of the first review is not the one that the charter works out to.</summary>
internal sealed class ReviewDateMismatch : CharterRule
{
    public override Rule Rule { get; } = new(
        "review-date-mismatch", Severity.Warning,
        "The first review is due when the time after the start is over.")
    {
        Guidance = new("worked-example", "goals", "The initial goals are to be reviewed after three months."),
        Why = "Where the two differ, readers do not know which of them was agreed.",
        Fires = new("review:\n  after: 3 months\n  due: 2026-05-05"),
        Passes = new("review:\n  after: 3 months\n  due: 2026-04-05"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        // Once a review was held, the next one is counted from that.
        if (charter.Status.IsProposedOrLater()
            && ReviewDay.Of(charter) is { } due && ReviewDay.Reckoned(charter) is { } reckoned && due != reckoned
            && file.Places.LacksItems("review.log"))
            yield return Rule.Report(
                file.Places.At("review.due"),
                $"'due' is {Day.Of(due)}, and {charter.Review!.After} after the start on {Day.Of(charter.Started!.Value)} "
                    + $"is {Day.Of(reckoned)}",
                $"write 'due: {Day.Of(reckoned)}', or change 'after' to what was agreed, or remove it");
    }
}
