using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Shared examples are shown to everybody.</summary>
internal sealed class RawExamplesPublic : CharterRule
{
    public override Rule Rule { get; } = new("raw-examples-public", Severity.Warning, "Shared examples are for internal use.")
    {
        Guidance = new("format", "the-nine-formats", "Shared examples are usually in a raw state, and for internal use only."),
        Why = "Raw examples say more about our work than was meant for outsiders.",
        Fires = new(Examples + "public }"),
        Passes = new(Examples + "internal }"),
    };

    private const string Examples =
        "format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: shared-examples, mode: written, visibility: ";

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        for (var i = 0; file.Charter.Status.IsProposedOrLater() && i < file.Charter.Format?.Activities.Count; i++)
        {
            if (file.Charter.Format.Activities[i] is { Id: ActivityKind.SharedExamples, Visibility: ActivityVisibility.Public })
                yield return Rule.Report(
                    file.Places.At($"format.activities[{i}].visibility"),
                    "shared examples are public here, and they are usually raw",
                    "write 'visibility: internal', or work them up and list them as 'written-training' or 'written-show-and-tell'");
        }
    }
}
