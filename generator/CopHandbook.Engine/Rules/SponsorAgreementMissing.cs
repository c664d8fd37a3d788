using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A sponsor is named, and it is not said that the sponsor has agreed.</summary>
internal sealed class SponsorAgreementMissing : CharterRule
{
    public override Rule Rule { get; } =
        new("sponsor-agreement-missing", Severity.Error, "From forming on, the charter has the day on which the sponsor agreed.")
        {
            Guidance = new(
                "starting",
                "step-1-outline-and-agree",
                "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, and agree all "
                    + "of these with the sponsor."),
            Why = "The day tells which goals and which time were agreed, should the charter change later.",
            Fires = new("sponsor:\n  name: Stacy Leblanc"),
            Passes = new("sponsor:\n  name: Stacy Leblanc\n  agreed: 2025-12-15"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        // Nobody can agree where nobody is named, and that is said by itself.
        if (file.Charter.Status.IsFormingOrLater() && !file.Places.Lacks("sponsor.name") && file.Places.Lacks("sponsor.agreed"))
            yield return Rule.Report(
                file.Places.At("sponsor.agreed"),
                "the day on which the sponsor agreed is not given",
                "ask the sponsor, and add for instance 'agreed: 2025-12-15' under 'sponsor'; until then the status is proposed");
    }
}
