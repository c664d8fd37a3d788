using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Nobody has said when the goals are looked at again.</summary>
internal sealed class ReviewDateMissing : CharterRule
{
    public override Rule Rule { get; } = new(
        "review-date-missing", Severity.Warning,
        "A community that runs says when its goals are reviewed next.")
    {
        Guidance = new("worked-example", "goals", "The initial goals are to be reviewed after three months."),
        Why = "A review without a date is put off until nobody remembers the goals.",
        Fires = new("review:\n  after: 3 months"),
        Passes = new("review:\n  after: 3 months\n  due: 2026-04-05"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // The first review is reckoned from the start; a later one is for the group to set.
        var reckoned = file.Places.LacksItems("review.log") ? ReviewDay.Reckoned(file.Charter) : null;
        if (file.Charter.Status.IsActiveOrPaused() && file.Places.Lacks("review.due"))
            yield return Rule.Report(
                file.Places.At("review.due"),
                "the charter does not say on which day the goals are reviewed next",
                $"under 'review', write the day, for instance 'due: {(reckoned is { } day ? Day.Of(day) : "YYYY-MM-DD")}'");
    }
}
