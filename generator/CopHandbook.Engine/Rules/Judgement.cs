using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// What becomes of diagnostics once all are found: the handbook's own severities, then the charters' waivers. An error
/// of the catalogue can be neither waived nor, being a matter of the schema, made less.
/// </summary>
internal static class Judgement
{
    public static IReadOnlyList<Diagnostic> Of(Handbook handbook, IReadOnlyCollection<Diagnostic> found)
    {
        var severities = handbook.Settings.Severities;
        var waivers = Waivers.Of(handbook);
        var kept = new List<Diagnostic>(found.Count);
        foreach (var diagnostic in found)
        {
            var severity = severities.TryGetValue(diagnostic.Rule, out var own) ? own : diagnostic.Severity;
            if (diagnostic.Severity != Severity.Error && waivers.Covers(diagnostic))
                continue;
            if (severity != Severity.Off)
                kept.Add(severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity });
        }

        kept.AddRange(waivers.Unused(severities));
        return DiagnosticList.Ordered(kept);
    }
}
