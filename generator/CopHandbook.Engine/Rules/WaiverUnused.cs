using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>A waiver that waives nothing: it would hide the advice if that came up later, with nobody remembering why.</summary>
internal static class WaiverUnused
{
    public static readonly Rule Rule = new("waiver-unused", Severity.Warning, "Each waiver sets aside advice that would be given.")
    {
        Why = "A waiver that is left behind silences advice that may be right by the time it comes.",
        Fires = new("waive:\n  - rule: budget-large\n    why: The sponsor knows."),
        Passes = new("waive:\n  - rule: core-group-missing\n    why: We are only starting."),
    };

    public static Diagnostic Twice(SourceSpan span, string rule) => Rule.Report(span,
        $"'{Words.Seen(rule)}' is waived twice",
        "keep one of the two waivers, with the reason that holds");

    public static Diagnostic At(SourceSpan span, string rule) => Rule.Report(span,
        RuleCatalogue.Find(rule)!.Severity == Severity.Error
            ? $"'{rule}' is an error, and an error cannot be waived"
            : $"'{rule}' is waived, and would say nothing here",
        "remove this waiver");
}
