using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The charter does not say what the community is about.</summary>
internal sealed class SubjectMissing : CharterRule
{
    public override Rule Rule { get; } = new("subject-missing", Severity.Error, "The charter says its subject.")
    {
        Guidance = new(
            "starting", "step-1-outline-and-agree",
            "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, "
                + "and agree all of these with the sponsor."),
        Why = "The subject is how people find the group, and what everything else in the charter is measured by.",
        Fires = new("") { Without = ["subject"] },
        Passes = new("subject: AWS"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Places.Lacks("subject"))
            yield return Rule.Report(
                file.Places.At("subject"),
                "the charter does not say what the community is about",
                "name the one subject, for instance 'subject: AWS'");
    }
}
