using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;

namespace CopHandbook.Engine.Rules;

/// <summary>A chapter that has gone longer without a review than it says it may. Its page tells readers the same.</summary>
internal sealed class ChapterReviewOverdue : HandbookRule
{
    // No more than a note: the day passes by itself, and a nightly build should not turn red of it.
    public override Rule Rule { get; } = new("chapter-review-overdue", Severity.Note, "Each chapter is reviewed as often as it says.")
    {
        IsClock = true,
        Why = "Guidance that nobody looks at again goes on telling people what was true once.",
        Fires = new("") { Files = [Chapter("2025-01-10")] },
        Passes = new("") { Files = [Chapter("2025-11-10")] },
    };

    public override IEnumerable<Diagnostic> Check(RuleContext context) =>
        context.Handbook.Chapters.Select(chapter => Check(chapter, context.Today)).OfType<Diagnostic>();

    private Diagnostic? Check(Chapter chapter, DateOnly today)
    {
        if (chapter.ReviewAfter is { } after && chapter.Places.Lacks("reviewed"))
            return Rule.Report(
                chapter.Places.At("review-after"),
                $"the chapter is to be reviewed after {after}, and does not say when it last was",
                "read the chapter, mend what no longer holds, and write the day as 'reviewed'");
        if (chapter.Reviewed is { } day && day > today)
            return Rule.Report(
                chapter.Places.At("reviewed"),
                $"the chapter says that it was reviewed on {Day.Of(day)}, and today is {Day.Of(today)}",
                "write the day on which somebody last read the chapter; is the year right?");
        return chapter.ReviewDue is { } due && due < today
            ? Rule.Report(
                chapter.Places.At("reviewed"),
                $"the review was due on {Day.Of(due)}, and today is {Day.Of(today)}",
                $"read the chapter, mend what no longer holds, and set 'reviewed' to {Day.Of(today)}")
            : null;
    }

    private static ExampleFile Chapter(string reviewed) =>
        new("guidance/joining.md", $"---\ntitle: Joining\nreviewed: {reviewed}\nreview-after: 12 months\n---\nCome to a meeting.\n");
}
