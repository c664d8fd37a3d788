using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A post that goes round came back to the person who had it last.</summary>
internal sealed class CoordinatorRepeated : CharterRule
{
    public override Rule Rule { get; } =
        new("coordinator-repeated", Severity.Warning, "Nobody has a rotating post for two terms running.")
        {
            Guidance = new("leadership", "a-rotating-post", "The post can rotate, for example with a different person appointed "
                + "every three months."),
            Why = "A post that rotates shares the work, and lets several people learn to lead.",
            Fires = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }\n"
                + "  next: { name: Seren Howarth, from: 2026-04-05 }"),
            Passes = new("coordinator:\n  rotating: true\n  term: 3 months\n  current: { name: Seren Howarth, from: 2026-01-05 }\n"
                + "  next: { name: Tomos Sample, from: 2026-04-05 }"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // A term that could not be read may have come between two others.
        if (!file.Charter.Status.IsFormingOrLater()
            || file.Charter.Coordinator is not { Rotating: true } coordinator
            || file.Places.IsBroken("coordinator"))
            yield break;
        string? before = null;
        foreach (var (term, path) in CoordinatorTerms.InOrder(coordinator))
        {
            if (term.Name is { } name && CharterPeople.SameName.Equals(name, before))
                yield return Rule.Report(
                    file.Places.At(path + ".name"),
                    $"the post rotates, and {name} has it for two terms running",
                    "appoint a different person; where the post is to stay with one person, write 'rotating: false'");
            before = term.Name;
        }
    }
}
