using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// What becomes of diagnostics once all are found: the handbook's own severities, then the charters' waivers. An error is
/// never waived, and one without which something would be published wrong is never made less.
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
            // Which advice the handbook wants is in settings that nobody could read.
            if (diagnostic.Severity == Severity.Note && !handbook.SettingsPlaces.IsReadable)
                continue;
            var severity = !RuleCatalogue.IsFirm(diagnostic.Rule) && severities.TryGetValue(diagnostic.Rule, out var own) ? own : diagnostic.Severity;
            // Neither what the guidance makes an error can be waived, nor what this handbook does.
            if (diagnostic.Severity != Severity.Error && severity != Severity.Error && waivers.Covers(diagnostic))
                continue;
            if (severity != Severity.Off)
                kept.Add(severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity });
        }

        kept.AddRange(waivers.Unused(severities));
        return DiagnosticList.Ordered(kept);
    }
}
