using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>Finds names of rules, in waivers and in the handbook's severities, that no rule has.</summary>
internal static class RuleNames
{
    private static readonly IReadOnlyList<string> Known = [.. RuleCatalogue.All.Select(rule => rule.Name)];

    public static IEnumerable<Diagnostic> UnknownIn(CharterFile file, Suggest suggest)
    {
        for (var i = 0; i < file.Charter.Waive.Count; i++)
        {
            if (file.Charter.Waive[i].Rule is { } name && RuleCatalogue.Find(name) is null)
                yield return UnknownReference.RuleName(file.Places.At($"waive[{i}].rule"), "waive", name, suggest(name, Known));
        }
    }

    public static IEnumerable<Diagnostic> UnknownInSeverities(FieldPlaces settings, Suggest suggest) =>
        from entry in settings.NamesIn("severities")
        where RuleCatalogue.Find(entry.Name) is null
        select UnknownReference.RuleName(entry.Span, "severities", entry.Name, suggest(entry.Name, Known));

    /// <summary>Errors that the settings would make less, and that stay errors all the same.</summary>
    public static IEnumerable<Diagnostic> FirmInSeverities(FieldPlaces settings, IReadOnlyDictionary<string, Severity> severities) =>
        from entry in settings.NamesIn("severities")
        where RuleCatalogue.IsFirm(entry.Name) && severities.TryGetValue(entry.Name, out var wanted) && wanted != Severity.Error
        select SeverityFixed.At(entry.Span, entry.Name);
}
