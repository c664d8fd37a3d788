using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A review lies before the community began.</summary>
internal sealed class ReviewBeforeStart : CharterRule
{
    public override Rule Rule { get; } = new("review-before-start", Severity.Error, "Reviews come after the start.")
    {
        Why = "One of the two dates is wrong, and the calendar and the reminders would follow it.",
        Fires = new("started: 2026-01-05\nreview:\n  due: 2025-04-05"),
        Passes = new("started: 2026-01-05\nreview:\n  due: 2026-04-05"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter is not { Started: { } started, Review: { } review })
            yield break;
        if (review.Due is { } due && due < started)
            yield return At(file, "review.due", $"the review is due on {Day.Of(due)}", started);
        for (var i = 0; i < review.Log.Count; i++)
        {
            if (review.Log[i].Date is { } held && held < started)
                yield return At(file, $"review.log[{i}].date", $"a review is logged for {Day.Of(held)}", started);
        }
    }

    private Diagnostic At(CharterFile file, string path, string what, DateOnly started) =>
        Rule.Report(
            file.Places.At(path),
            $"{what}, and the community started on {Day.Of(started)}",
            "look at the year of both dates, and correct the one that is wrong") with
        { Related = [file.Places.At("started")] };
}
