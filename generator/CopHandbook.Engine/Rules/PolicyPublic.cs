using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A policy or standard is shown to everybody.</summary>
internal sealed class PolicyPublic : CharterRule
{
    public override Rule Rule { get; } = new("policy-public", Severity.Note, "A policy or standard that is public is so on purpose.")
    {
        Guidance = new("format", "the-nine-formats", "Policies and standards are for internal use, but could still be made public."),
        Why = "Once a policy is public, others rely on it and hold us to it.",
        Fires = new(Policy + "public }"),
        Passes = new(Policy + "internal }"),
    };

    private const string Policy =
        "format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: policy-or-standard, mode: written, visibility: ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        for (var i = 0; file.Charter.Status.IsProposedOrLater() && i < file.Charter.Format?.Activities.Count; i++)
        {
            if (file.Charter.Format.Activities[i] is { Id: ActivityKind.PolicyOrStandard, Visibility: ActivityVisibility.Public })
                yield return Rule.Report(
                    file.Places.At($"format.activities[{i}].visibility"),
                    "a policy or standard is public here; most are for internal use",
                    "write 'visibility: internal', or waive this note and say in 'why' that it is meant to be public");
        }
    }
}
