using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Time or money is asked for, and nothing says what the organisation gets for it.</summary>
internal sealed class RelevanceUnstated : CharterRule
{
    public override Rule Rule { get; } = new(
        "relevance-unstated", Severity.Note,
        "A charter that asks for time or money says why the subject matters.")
    {
        Guidance = new(
            "scope", "relevance-to-the-organisation",
            "The subject should be relevant to the goals of the organisation, because relevance is what attracts investment."),
        Why = "A sponsor who is asked for time or money wants to read why the subject matters to the organisation.",
        Fires = new("") { Without = ["summary"] },
        Passes = new("relevance: Most of our services run on AWS.") { Without = ["summary"] },
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsProposedOrLater()
            && file.Places.Lacks("relevance") && file.Places.Lacks("summary")
            && AskedOfSponsor.By(file.Charter).Count > 0)
            yield return Rule.Report(
                file.Places.At("relevance"),
                "the charter asks for time or money, and does not say why the subject matters to the organisation",
                "add a line, for instance 'relevance: Most of our services run there.'");
    }
}
