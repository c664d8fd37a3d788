namespace CopHandbook.Model.Charters;

/// <summary>A term where the charter has it; <paramref name="Path"/> is that of the group.</summary>
public sealed record PlacedTerm(CoordinatorTerm Term, string Path);

/// <summary>The terms of a post in the order in which they follow one another.</summary>
public static class CoordinatorTerms
{
    /// <summary>Past terms by their days, whichever way round the charter lists them; then the present and the next one.</summary>
    public static IEnumerable<PlacedTerm> InOrder(Coordinator coordinator)
    {
        if (coordinator.Past.Count > 0)
        {
            var past = coordinator.Past
                .Select((term, index) => new PlacedTerm(term, $"coordinator.past[{index}]"))
                .OrderBy(placed => placed.Term.From ?? placed.Term.To ?? DateOnly.MinValue);
            foreach (var placed in past)
                yield return placed;
        }

        if (coordinator.Current is { } current)
            yield return new(current, "coordinator.current");
        if (coordinator.Next is { } next)
            yield return new(next, "coordinator.next");
    }

    /// <summary>
    /// The day on which the present term ends: the day that is stated, else that of the handover, one term after the
    /// first day. Null where neither is known, or where the post does not rotate.
    /// </summary>
    public static DateOnly? EndOfCurrent(Coordinator? coordinator) => coordinator switch
    {
        // A term that ends before it begins is reported as that.
        { Current: { To: { } stated, From: var from } } => stated < from ? null : stated,
        { Rotating: true, Term: { } term, Current.From: { } first } => term.After(first),
        _ => null,
    };

    /// <summary>
    /// The day on which the post passes on: the first of the next term, else the day on which the present one ends. Null
    /// where neither is known.
    /// </summary>
    public static DateOnly? HandOver(Coordinator? coordinator) => coordinator?.Next?.From ?? EndOfCurrent(coordinator);
}
