using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Time or money is asked for, or a community forms, and nobody is named who says yes.</summary>
internal sealed class SponsorMissing : CharterRule
{
    public override Rule Rule { get; } =
        new("sponsor-missing", Severity.Error, "Where time or a cost is asked for, and from forming on, a sponsor is named.")
        {
            Guidance = new(
                "sponsor",
                "what-a-sponsor-approves",
                "Somebody will need to approve any work time that is allocated to CoP activity, and any cost of refreshments or "
                    + "materials."),
            Why = "Time and money that nobody has approved can be taken back on any day.",
            Fires = new("") { Without = ["sponsor"] },
            Passes = new("sponsor:\n  name: Stacy Leblanc\n  agreed: 2025-12-15"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var status = file.Charter.Status;
        var isNeeded = status.IsFormingOrLater() || status == CommunityStatus.Proposed && AskedOfSponsor.By(file.Charter).Count > 0;
        if (isNeeded && file.Places.Lacks("sponsor.name"))
            yield return Rule.Report(
                file.Places.At("sponsor.name"),
                status == CommunityStatus.Proposed ? "time or a cost is asked for, and no sponsor is named" : "no sponsor is named",
                "find somebody who is invested in the goals and can allocate the time, and write 'sponsor:' with 'name: Stacy "
                    + "Leblanc' below it");
    }
}
