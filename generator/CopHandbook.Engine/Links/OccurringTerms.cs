using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Links;

/// <summary>Names that charters give, with all their uses: spellings that differ only in case are one name, and a rule speaks of them.</summary>
internal sealed class OccurringTerms<TUse>
{
    private readonly Dictionary<string, (Dictionary<string, int> Spellings, List<TUse> Uses)> byName = new(CharterPeople.SameName);

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>By name.</summary>
    public IEnumerable<(string Name, IReadOnlyList<TUse> Uses)> InOrder => byName.Values
        .Select(term => (Name: Usual(term.Spellings), (IReadOnlyList<TUse>)term.Uses))
        .OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase);

    public void Add(string name, TUse use)
    {
        if (!byName.TryGetValue(name, out var term))
            byName[name] = term = (new(StringComparer.Ordinal), []);
        term.Spellings[name] = term.Spellings.GetValueOrDefault(name) + 1;
        term.Uses.Add(use);
    }

    // The spelling that most charters have; of equally many, the first in ordinal order.
    private static string Usual(Dictionary<string, int> spellings) =>
        spellings.OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;
}
