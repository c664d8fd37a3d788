using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Rules;

/// <summary>Goals or time were edited after the sponsor agreed to them.</summary>
internal sealed class ChangedSinceAgreed : CharterRule
{
    private static readonly IReadOnlyList<Audience> NoAudience = [];
    private static readonly IReadOnlyList<TimeAllocation> NoAllocation = [];

    public override Rule Rule { get; } =
        new("changed-since-agreed", Severity.Note, "Goals and time are those that the sponsor agreed to.")
        {
            Guidance = new(
                "starting",
                "step-1-outline-and-agree",
                "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, and agree all "
                    + "of these with the sponsor."),
            Why = "A sponsor answers for the goals and the hours that were shown. The history in git tells what was shown: the charter as it "
                + "was on the day of the agreement, or as it was when that day was written into it. Goals that are met may be marked as done.",
            Fires = new("time:\n  cop-budget:\n    - { hours: 30, per: month }") { Before = new("") { Today = new(2025, 12, 20) } },
            Passes = new(
                "time:\n  cop-budget:\n    - { hours: 30, per: month }\nsponsor:\n  name: Stacy Leblanc\n  agreed: 2026-01-30\n"
                + "  approves: [time, refreshments]")
            { Before = new("") { Today = new(2025, 12, 20) } },
        };

    public override bool LooksBack => true;

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // What was agreed with a community that has ended binds nobody.
        if (!file.Charter.Status.IsProposedOrLater() || !context.Agreed.TryGetValue(file.Id, out var versions))
            return [];
        var agreed = file.Charter.Sponsor!.Agreed!.Value;
        // The commit that writes the day down has what was agreed, whatever else it changes and however late it comes.
        var shown = versions.Reverse().TakeWhile(version => version.Charter.Sponsor?.Agreed == agreed).Reverse().ToList();
        return new[]
        {
            Changed(file, shown, agreed, "goals", (one, other) => AreSame(one.Goals, other.Goals)),
            Changed(file, shown, agreed, "time", (one, other) => AreSame(one.Time ?? new(), other.Time ?? new())),
        }.OfType<Diagnostic>();
    }

    private Diagnostic? Changed(
        CharterFile file, IEnumerable<EarlierCharter> shown, DateOnly agreed, string field, Func<Charter, Charter, bool> areSame)
    {
        // What could not be read then may have been the same.
        var versions = shown.Where(version => !version.Places.IsBroken(field)).ToList();
        if (versions.Count < 2 || file.Places.IsBroken(field))
            return null;
        // What was taken back is no change, and neither is what is not committed yet.
        if (areSame(versions[0].Charter, versions[^1].Charter) || areSame(versions[0].Charter, file.Charter))
            return null;
        var last = versions.FindLastIndex(version => !areSame(version.Charter, versions[^1].Charter)) + 1;
        var commit = versions[last].Version.Commit;
        return Rule.Report(
            file.Places.AtKey(field),
            $"'{field}' was changed on {Day.Of(commit.Day)}, in commit {commit.ShortHash}, and the sponsor agreed on {Day.Of(agreed)}",
            "show the sponsor what changed, and set 'sponsor.agreed' to the day of the new agreement");
    }

    private static bool AreSame(IReadOnlyList<Goal> goals, IReadOnlyList<Goal> others) =>
        goals.Count == others.Count && goals.Zip(others).All(pair => AreSame(pair.First, pair.Second));

    // Records compare lists by reference, so the lists are compared on their own.
    private static bool AreSame(Goal goal, Goal other) =>
        goal with { For = NoAudience, Done = null } == other with { For = NoAudience, Done = null } && goal.For.SequenceEqual(other.For);

    private static bool AreSame(TimeBudget time, TimeBudget other) =>
        time with { CopBudget = NoAllocation } == other with { CopBudget = NoAllocation } && time.CopBudget.SequenceEqual(other.CopBudget);
}
