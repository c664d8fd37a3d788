using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Two people coordinate on one day, by the days that the charter gives.</summary>
internal sealed class CoordinatorTermsOverlap : CharterRule
{
    public override Rule Rule { get; } =
        new("coordinator-terms-overlap", Severity.Error, "The terms of coordinators follow one another and share no day.")
        {
            Why = "Whoever looks for the coordinator of a certain day should find one person, and not two.",
            Fires = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }\n"
                + "  past:\n    - { name: Tomos Sample, from: 2025-10-06, to: 2026-01-11 }"),
            Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }\n"
                + "  past:\n    - { name: Tomos Sample, from: 2025-10-06, to: 2026-01-04 }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (!file.Charter.Status.Needs(CommunityStatus.Proposed)
            || file.Charter.Coordinator is not { } coordinator
            || file.Places.IsBroken("coordinator"))
            yield break;
        (PlacedTerm Placed, DateOnly End)? before = null;
        foreach (var placed in CoordinatorTerms.InOrder(coordinator))
        {
            var (term, path) = placed;
            // A term whose last day is not given lasts until the next one begins: at least for its first day.
            if ((term.From ?? term.To) is not { } first || (term.To ?? term.From) is not { } last)
                continue;
            if (before is { } earlier && first <= earlier.End)
                yield return Rule.Report(
                    file.Places.At(term.From is null ? path + ".to" : path + ".from"),
                    $"this term begins on {Day.Of(first)}, while {InWords(earlier.Placed.Term)} on {Day.Of(earlier.End)}",
                    "let each term end on the day before the next one begins")
                    with
                { Related = [file.Places.At(earlier.Placed.Path)] };
            if (before is null || last > before.Value.End)
                before = (placed, last);
        }
    }

    private static string InWords(CoordinatorTerm term) =>
        (term.Name is { } name ? $"that of {name}" : "another one") + (term.To is null ? " begins" : " ends");
}
