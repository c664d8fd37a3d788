using System.Text.Json;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>What came to a list, what went, and what says something else than it did.</summary>
internal static class ListComparison
{
    /// <param name="rewords">Whether an item in the place of another is that one in other words.</param>
    /// <returns>Null where the lists are the same.</returns>
    public static ListChange? Between(CharterPart part, IReadOnlyList<JsonElement> before, IReadOnlyList<JsonElement> after, bool rewords)
    {
        var (old, young) = (Items(before), Items(after));
        if (old.Count == young.Count && old.Zip(young).All(pair => JsonElement.DeepEquals(pair.First.Value, pair.Second.Value)))
            return null;
        var kept = Kept(old, young);
        var changed = kept
            .Where(pair => !JsonElement.DeepEquals(old[pair.Before].Value, young[pair.After].Value))
            .Select(pair => young[pair.After].Words)
            .ToList();
        var gone = Except(old, kept.Select(pair => pair.Before));
        var come = Except(young, kept.Select(pair => pair.After));
        if (rewords)
        {
            foreach (var (from, to) in InPlaceOf(gone, come, kept).ToList())
            {
                gone.Remove(from);
                come.Remove(to);
                changed.Add(young[to].Words);
            }
        }

        return new(part, [.. come.Select(i => young[i].Words)], [.. gone.Select(i => old[i].Words)], changed);
    }

    private static List<ListedItem> Items(IEnumerable<JsonElement> values) => [.. values.Select(ListedItem.Of)];

    // Items of the same words are the same item; of several with the same words, the first is the first.
    private static List<(int Before, int After)> Kept(List<ListedItem> old, List<ListedItem> young)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Count; i++)
        {
            if (!places.TryGetValue(old[i].Words, out var queue))
                places[old[i].Words] = queue = new();
            queue.Enqueue(i);
        }

        var kept = new List<(int, int)>();
        for (var i = 0; i < young.Count; i++)
        {
            if (places.TryGetValue(young[i].Words, out var queue) && queue.TryDequeue(out var before))
                kept.Add((before, i));
        }

        return kept;
    }

    private static SortedSet<int> Except(List<ListedItem> items, IEnumerable<int> kept)
    {
        var rest = new SortedSet<int>(Enumerable.Range(0, items.Count));
        rest.ExceptWith(kept);
        return rest;
    }

    // An item is in the place of another where the nearest item before them that was kept is the same, in order.
    private static IEnumerable<(int From, int To)> InPlaceOf(SortedSet<int> gone, SortedSet<int> come, List<(int Before, int After)> kept)
    {
        var beforeOf = kept.ToDictionary(pair => pair.After, pair => pair.Before);
        var goneBehind = Behind(gone, beforeOf.Values.ToHashSet());
        foreach (var group in Behind(come, beforeOf.Keys.ToHashSet()))
        {
            var anchor = group.Key < 0 ? group.Key : beforeOf[group.Key];
            foreach (var pair in goneBehind[anchor].Zip(group))
                yield return pair;
        }
    }

    // By the nearest place before each that was kept, or -1; in one walk, since lists may be long.
    private static ILookup<int, int> Behind(SortedSet<int> places, HashSet<int> kept)
    {
        var (found, nearest, at) = (new List<(int Nearest, int Place)>(), -1, 0);
        foreach (var place in places)
        {
            for (; at < place; at++)
            {
                if (kept.Contains(at))
                    nearest = at;
            }

            found.Add((nearest, place));
        }

        return found.ToLookup(one => one.Nearest, one => one.Place);
    }
}
