using System.Reflection;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Tests.Themes;

/// <summary>Every member of <see cref="Language"/>, called with every value of a closed list and with samples of all else.</summary>
internal static class LanguageMembers
{
    /// <summary>What the pages never ask for, by the member that would have to answer.</summary>
    private static readonly Dictionary<string, object[]> NeverAsked = new()
    {
        // Open taxonomies have no term without a community, closed ones have all their terms.
        [nameof(Language.NoCommunityHas)] = [Taxonomy.Tags, Taxonomy.People, Taxonomy.Sponsors],
        [nameof(Language.NoTerms)] = [Taxonomy.Goals, Taxonomy.Audiences, Taxonomy.Formats, Taxonomy.Statuses],
        [nameof(Language.FirstTerm)] = [Taxonomy.Goals, Taxonomy.Audiences, Taxonomy.Formats, Taxonomy.Statuses],
        // People and sponsors have sentences with their names.
        [nameof(Language.TermDescription)] = [Taxonomy.People, Taxonomy.Sponsors],
        // For goals of another kind nobody can say what is missing.
        [nameof(Language.Gap)] = [GoalKind.Other],
        // A week has no place for the weekday.
        [nameof(Language.CadenceOnNth)] = [Cadence.Weekly, Cadence.Fortnightly],
    };

    /// <summary>What each member says to each set of arguments.</summary>
    public static IEnumerable<(string Member, string? Says)> All(Language language)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var property in typeof(Language).GetProperties(own))
            yield return (property.Name, (string?)property.GetValue(language));
        foreach (var method in typeof(Language).GetMethods(own).Where(method => !method.IsSpecialName))
        {
            foreach (var arguments in Combined(method.GetParameters()))
            {
                if (!NeverAsked.TryGetValue(method.Name, out var never) || !never.Contains(arguments[0]!))
                    yield return (method.Name, (string?)method.Invoke(language, arguments));
            }
        }
    }

    private static IEnumerable<object?[]> Combined(ParameterInfo[] parameters) => parameters.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (before, parameter) => from start in before from sample in Samples(parameter) select (object?[])[.. start, sample]);

    private static IEnumerable<object?> Samples(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var samples = type.IsEnum ? Enum.GetValues(type).Cast<object?>() : OfType(parameter, type);
        return type == parameter.ParameterType ? samples : samples.Prepend(null);
    }

    private static IEnumerable<object?> OfType(ParameterInfo parameter, Type type) => type.Name switch
    {
        nameof(String) => [$"a {parameter.Name}"],
        nameof(Int32) => Enumerable.Range(1, 12).Cast<object?>(),
        nameof(Decimal) => [0m, 1m, 1.5m, 2m, 1234m],
        nameof(DateOnly) => [new DateOnly(2026, 1, 5), new DateOnly(2026, 3, 1)],
        nameof(TimeOnly) => [new TimeOnly(12, 30)],
        nameof(Duration) => Enum.GetValues<DurationUnit>().SelectMany(unit => new object?[] { new Duration(1, unit), new Duration(3, unit) }),
        nameof(Currency) => new[] { "GBP", "EUR", "USD", "CHF" }.Select(code => (object?)Currency.Read(code)),
        nameof(PassageLink) => [new PassageLink("a chapter", "a section", Permalink.Home, "a"), new PassageLink("a chapter", "", Permalink.Home, "")],
        // What is understood and advised against is asked by no form.
        nameof(FieldReference) => FieldReferences.OfCharter.Where(field => !field.Path.StartsWith("time.per-person", StringComparison.Ordinal) && field.Path != "schema"),
        nameof(ListField) => FieldReferences.OfCharter.Where(field => field.Path.EndsWith("[]", StringComparison.Ordinal)).Select(field => (object?)new ListField(field.Path)),
        nameof(ClosedWord) => FieldReferences.OfCharter.SelectMany(field => field.ClosedWords).Distinct().Cast<object?>(),
        nameof(CharterChange) => SampleChanges.OfParts,
        nameof(CommunityChange) => SampleChanges.OfCommunities,
        _ when type == typeof(IReadOnlyList<int>) => [new[] { 1 }, new[] { 1, 2, 3 }],
        _ when type == typeof(IReadOnlyList<Approval>) => [Enum.GetValues<Approval>()],
        _ when type.IsAssignableFrom(typeof(string[])) => [Array.Empty<string>(), new[] { "a" }, new[] { "a", "b", "c" }],
        _ => throw new NotSupportedException($"no sample of {type} for {parameter.Member.Name}"),
    };
}
