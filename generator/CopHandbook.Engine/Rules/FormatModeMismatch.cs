using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Rules;

/// <summary>A format with a mode that it cannot have.</summary>
internal sealed class FormatModeMismatch : CharterRule
{
    public override Rule Rule { get; } = new(
        "format-mode-mismatch", Severity.Error,
        "Each meeting is live, and each activity has a mode that its format can have.")
    {
        Guidance = new("format", "live-and-asynchronous", "Broadly, an interaction is either live or asynchronous."),
        Why = "Readers learn from the mode whether they have to be there.",
        Fires = new("format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: clinic, mode: written }"),
        Passes = new("format:\n  kickoff: 2026-01-05\n  activities:\n    - { id: clinic, mode: live }"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        for (var i = 0; i < file.Charter.Format?.Meetings.Count; i++)
        {
            if (file.Charter.Format.Meetings[i].Mode is { } mode and not InteractionMode.Live)
                yield return Rule.Report(
                    file.Places.At($"format.meetings[{i}].mode"),
                    $"a meeting is live, and this one is '{WrittenName.Of(mode)}'",
                    "write 'mode: live'; what is recorded or written belongs under 'activities'");
        }

        for (var i = 0; i < file.Charter.Format?.Activities.Count; i++)
        {
            if (file.Charter.Format.Activities[i] is { Id: { } kind, Mode: { } mode } && !ActivityModes.Allow(kind, mode))
                yield return Rule.Report(
                    file.Places.At($"format.activities[{i}].mode"),
                    $"'{WrittenName.Of(kind)}' cannot be '{WrittenName.Of(mode)}'",
                    $"write 'mode: {Words.Listed([.. ActivityModes.Of(kind).Select(WrittenName.Of)], "or")}', or choose another format");
        }
    }
}
