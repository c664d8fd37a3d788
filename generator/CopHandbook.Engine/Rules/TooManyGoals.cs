using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>More goals than a group can meet.</summary>
internal sealed class TooManyGoals : CharterRule
{
    public override Rule Rule { get; } = new("too-many-goals", Severity.Warning, "There are no more goals than can be achieved.")
    {
        Guidance = new(
            "goals", "start-with-a-few",
            "The best way to keep that focus is to set goals that can be achieved, rather than to be overambitious."),
        Why = "With the few hours that a group has, a long list of goals is a list of disappointments.",
        Fires = new(Five + "\n  - { kind: support, for: [apprentice], text: Answer questions in the channel. }"),
        Passes = new(Five),
    };

    private const string Five =
        "goals:\n  - { kind: support, for: [practitioner], text: Help one another. }"
        + "\n  - { kind: support, for: [apprentice], text: Run a clinic. }"
        + "\n  - { kind: educate, for: [apprentice], text: Teach the basics. }"
        + "\n  - { kind: educate, for: [practitioner], text: Look at new tools. }"
        + "\n  - { kind: educate, for: [practitioner], text: Share what went wrong. }";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var open = OpenGoals.Of(file.Charter).Count();
        if (file.Charter.Status.IsProposedOrLater() && open > context.Thresholds.MostGoals)
            yield return Rule.Report(
                file.Places.AtKey("goals"),
                $"there are {open} goals to work at, more than {context.Thresholds.MostGoals}",
                "keep those that can be achieved in the time that there is; a goal that is met gets 'done' and the day");
    }
}
