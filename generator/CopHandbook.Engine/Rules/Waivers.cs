using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>The waivers of all charters, and which of them were of use.</summary>
internal sealed class Waivers
{
    private readonly Dictionary<(SourcePath File, string Rule), (CharterFile File, int Index)> given = [];
    private readonly HashSet<(SourcePath, string)> used = [];
    private readonly List<(CharterFile File, int Index, string Rule)> again = [];

    public static Waivers Of(Handbook handbook)
    {
        var waivers = new Waivers();
        foreach (var file in handbook.Communities)
        {
            for (var i = 0; i < file.Charter.Waive.Count; i++)
            {
                // Without a reason nothing is waived; that the reason is missing is reported by itself.
                if (file.Charter.Waive[i] is { Rule: { } rule, Why: not null } && !waivers.given.TryAdd((file.Path, rule), (file, i)))
                    waivers.again.Add((file, i, rule));
            }
        }

        return waivers;
    }

    public bool Covers(Diagnostic diagnostic)
    {
        var key = (diagnostic.Span.Path, diagnostic.Rule);
        // Asked for each message of each charter, and most handbooks waive nothing.
        if (given.Count == 0 || !given.ContainsKey(key))
            return false;
        used.Add(key);
        return true;
    }

    public IEnumerable<Diagnostic> Unused(IReadOnlyDictionary<string, Severity> severities)
    {
        var severity = severities.TryGetValue(WaiverUnused.Rule.Name, out var own) ? own : WaiverUnused.Rule.Severity;
        if (severity == Severity.Off)
            return [];
        var useless =
            from waiver in given
                // In a charter with something that cannot be read, advice may be silent for that reason alone.
            where !used.Contains(waiver.Key) && !waiver.Value.File.Places.IsBroken("") && RuleCatalogue.Find(waiver.Key.Rule) is not null
            select WaiverUnused.At(PlaceOf(waiver.Value.File, waiver.Value.Index), waiver.Key.Rule);
        return useless
            .Concat(again.Select(waiver => WaiverUnused.Twice(PlaceOf(waiver.File, waiver.Index), waiver.Rule)))
            .Select(problem => problem with { Severity = severity });
    }

    private static SourceSpan PlaceOf(CharterFile file, int index) => file.Places.At($"waive[{index}].rule");
}
