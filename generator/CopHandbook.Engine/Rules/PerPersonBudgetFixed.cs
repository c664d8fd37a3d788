using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community has set what is each person's to agree.</summary>
internal sealed class PerPersonBudgetFixed : CharterRule
{
    public override Rule Rule { get; } = new("per-person-budget-fixed", Severity.Warning, "A charter sets no budget for each person.")
    {
        Guidance = new(
            "time",
            "the-per-person-budget",
            "The per-person budget should be personalised, and agreed with the individual’s manager or equivalent."),
        Why = "It covers all the communities that a person takes part in, so no one community can set it.",
        Fires = new("time:\n  cop-budget:\n    - { hours: 2, per: month }\n  per-person: { hours: 4, per: month }"),
        Passes = new("time:\n  cop-budget:\n    - { hours: 2, per: month }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.Needs(CommunityStatus.Proposed) && file.Charter.Time?.PerPerson is not null)
            yield return Rule.Report(
                file.Places.At("time.per-person"),
                "the charter sets a time budget for each person",
                "remove 'per-person', and let everyone agree it with their manager; the organisation's rough figure is in handbook.yml");
    }
}
