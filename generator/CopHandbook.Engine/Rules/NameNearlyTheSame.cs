using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// Two names or tags are the same but for one slip in the middle of a long word. The first and the last letter and short
/// words often tell people apart, as in Jan and Jana, so a difference there is none of this rule's business.
/// </summary>
internal sealed class NameNearlyTheSame : HandbookRule
{
    private const int ShortestWord = 6;

    public override Rule Rule { get; } =
        new("name-nearly-the-same", Severity.Note, "No name or tag is a slip of the pen away from another.")
        {
            Why = "One letter too many makes two people of one, and each of the two pages tells half.",
            Fires = new("core-group: [Greta Erfunden]") { Beside = [new("security", "subject: Security\ncore-group: [Greta Erfnuden]")] },
            Passes = new("core-group: [Greta Erfunden]") { Beside = [new("security", "subject: Security\ncore-group: [Gretel Erfunden]")] },
        };

    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.SpeltNames.Value.SelectMany(Check);

    // Names that are a letter apart have a form in common from which a letter is left out: no two names are compared otherwise.
    private IEnumerable<Diagnostic> Check(SpeltNames names)
    {
        var usual = new Dictionary<string, SpeltName>(StringComparer.Ordinal);
        var shared = SharedRests(names);
        foreach (var name in names.ByUse)
        {
            var words = name.Plain.Words;
            SpeltName? found = null;
            for (var i = 0; i < words.Count; i++)
            {
                if (!IsLong(words[i]) || !shared.Contains(RestOf(words, i)))
                    continue;
                foreach (var left in LeavingOneOut(words[i]))
                {
                    var key = string.Join(' ', words.Select((word, at) => at == i ? $"[{left}]" : word));
                    if (!usual.TryAdd(key, name) && IsOneSlip(words[i], usual[key].Plain.Words[i]))
                        found ??= usual[key];
                }
            }

            if (found is null)
                continue;
            foreach (var problem in names.Report(Rule, name, found, "is one letter from"))
                yield return problem;
        }
    }

    // Most names are like no other, and need not be taken apart letter by letter.
    private static HashSet<int> SharedRests(SpeltNames names)
    {
        var (met, shared) = (new HashSet<int>(), new HashSet<int>());
        foreach (var name in names.ByUse)
        {
            for (var i = 0; i < name.Plain.Words.Count; i++)
            {
                if (IsLong(name.Plain.Words[i]) && RestOf(name.Plain.Words, i) is var rest && !met.Add(rest))
                    shared.Add(rest);
            }
        }

        return shared;
    }

    /// <summary>
    /// Stands for a name but for the inside of one of its words: all that a slip there leaves as it was. Where two different
    /// ones have the same number, they are compared in vain.
    /// </summary>
    private static int RestOf(IReadOnlyList<string> words, int slipped)
    {
        var rest = new HashCode();
        for (var i = 0; i < words.Count; i++)
        {
            if (i == slipped)
                rest.Add((words[i][0], words[i][^1]));
            else
                rest.Add(words[i], StringComparer.Ordinal);
        }

        return rest.ToHashCode();
    }

    private static bool IsLong(string word) => word.Length >= ShortestWord && !word.AsSpan().ContainsAnyInRange('0', '9');

    private static IEnumerable<string> LeavingOneOut(string word) =>
        Enumerable.Range(1, word.Length - 2).Select(at => word.Remove(at, 1)).Prepend(word).Distinct(StringComparer.Ordinal);

    /// <summary>Whether one letter is another, is missing or has changed places with the next, inside the word.</summary>
    private static bool IsOneSlip(string one, string other)
    {
        var before = one.AsSpan().CommonPrefixLength(other);
        var after = 0;
        while (after < Math.Min(one.Length, other.Length) - before && one[^(after + 1)] == other[^(after + 1)])
            after++;
        var (left, right) = (one[before..^after], other[before..^after]);
        return before > 0 && after > 0 && (left.Length, right.Length) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }
}
