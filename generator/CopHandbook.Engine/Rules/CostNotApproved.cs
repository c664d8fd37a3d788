using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>The sponsor approves some things, and the charter asks for others too.</summary>
internal sealed class CostNotApproved : CharterRule
{
    public override Rule Rule { get; } =
        new("cost-not-approved", Severity.Error, "Where the charter says what the sponsor approves, that covers all it asks for.")
        {
            Guidance = new(
                "sponsor",
                "who-can-be-a-sponsor",
                "A sponsor should be invested in what the CoP sets out to achieve, and should have the authority to allocate these "
                    + "resources."),
            Why = "Whoever buys the food or the licence needs to know that somebody has said yes to it.",
            Fires = new("sponsor:\n  name: Stacy Leblanc\n  agreed: 2025-12-15\n  approves: [time]"),
            Passes = new("sponsor:\n  name: Stacy Leblanc\n  agreed: 2025-12-15\n  approves: [time, refreshments]"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Without a list, the agreement covers the charter as it stands.
        if (!file.Charter.Status.IsFormingOrLater()
            || file.Charter.Sponsor is not { Name: not null } sponsor
            || file.Places.Lacks("sponsor.approves")
            || file.Places.IsBroken("sponsor.approves"))
            yield break;
        var left = AskedOfSponsor.By(file.Charter).Except(sponsor.Approves).Select(one => one.ToString().ToLowerInvariant()).ToList();
        if (left.Count > 0)
            yield return Rule.Report(
                file.Places.At("sponsor.approves"),
                $"the charter asks for {Words.Listed(left)}, which 'approves' does not list",
                $"once the sponsor has agreed, add {Words.Listed(left)} to 'approves', or do without");
    }
}
