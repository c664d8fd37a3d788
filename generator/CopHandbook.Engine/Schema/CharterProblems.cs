using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// What is wrong with a charter whose single values can all be read: a version that nobody knows, numbers without a
/// unit.
/// </summary>
internal static class CharterProblems
{
    public static IEnumerable<Diagnostic> Find(Charter charter, FieldPlaces places)
    {
        if (charter.Schema is { } version && version != SchemaVersion.Understood)
            yield return SchemaVersion.At(places.At("schema"), version);
        foreach (var problem in UnsafeAddresses(charter, places))
            yield return problem;
        foreach (var (group, number, value, unit, example) in WithoutUnit(charter))
        {
            // A unit that cannot be read is not also missing.
            if (places.Lacks($"{group}.{unit}"))
                yield return TimeInvalid.NoUnit(places.At($"{group}.{unit}"), number, value, unit, example);
        }
    }

    // Where a sentence will do as well: it is shown and never linked, but somebody would copy it.
    private static IEnumerable<Diagnostic> UnsafeAddresses(Charter charter, FieldPlaces places)
    {
        if (charter.Membership?.Join is { } join && UnsafeUrl.RunningSchemeOf(join) is { } scheme)
            yield return UnsafeUrl.OfField(places.At("membership.join"), "join", scheme, "https://chat.example.org/aws");
        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
        {
            if (charter.Format.Meetings[i].Where is { } where && UnsafeUrl.RunningSchemeOf(where) is { } found)
                yield return UnsafeUrl.OfField(places.At($"format.meetings[{i}].where"), "where", found, "https://meet.example.org/aws");
        }
    }

    private static IEnumerable<Measure> WithoutUnit(Charter charter)
    {
        for (var i = 0; i < charter.Time?.CopBudget.Count; i++)
        {
            if (charter.Time.CopBudget[i] is { Hours: { } hours, Per: null })
                yield return new($"time.cop-budget[{i}]", "hours", hours, "per", "month");
        }

        if (charter.Time?.Coordinator is { Hours: { } ownHours, Per: null })
            yield return new("time.coordinator", "hours", ownHours, "per", "month");
        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
        {
            if (charter.Format.Meetings[i].Refreshments is { Limit: { } limit, Currency: null })
                yield return new($"format.meetings[{i}].refreshments", "limit", limit, "currency", "GBP");
        }

        for (var i = 0; i < charter.Costs?.Materials.Count; i++)
        {
            if (charter.Costs.Materials[i] is { Amount: { } amount, Currency: null })
                yield return new($"costs.materials[{i}]", "amount", amount, "currency", "GBP");
        }
    }

    private readonly record struct Measure(string Group, string Number, decimal Value, string Unit, string Example);
}
