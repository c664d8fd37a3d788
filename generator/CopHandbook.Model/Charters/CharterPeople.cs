namespace CopHandbook.Model.Charters;

/// <summary>A person whom a charter names; <paramref name="Path"/> is that of the name.</summary>
public sealed record NamedPerson(string Name, string Path);

/// <summary>
/// The people whom a charter names as taking part: who coordinates now or next, and the core group. A sponsor need not
/// attend.
/// </summary>
public static class CharterPeople
{
    /// <summary>Whether two names are one person's, as far as a machine can tell: a different spelling is a different person.</summary>
    public static StringComparer SameName => StringComparer.OrdinalIgnoreCase;

    /// <summary>Each person once.</summary>
    public static IEnumerable<NamedPerson> TakingPart(Charter charter) => All(charter).DistinctBy(person => person.Name, SameName);

    /// <summary>Everyone that the charter names, past coordinators and the sponsor too, as often as it names them.</summary>
    public static IEnumerable<NamedPerson> Named(Charter charter)
    {
        if (charter.Sponsor?.Name is { } sponsor)
            yield return new(sponsor, "sponsor.name");
        foreach (var person in All(charter))
            yield return person;
        for (var i = 0; i < charter.Coordinator?.Past.Count; i++)
        {
            if (charter.Coordinator.Past[i].Name is { } past)
                yield return new(past, $"coordinator.past[{i}].name");
        }
    }

    private static IEnumerable<NamedPerson> All(Charter charter)
    {
        if (charter.Coordinator?.Current?.Name is { } current)
            yield return new(current, "coordinator.current.name");
        if (charter.Coordinator?.Next?.Name is { } next)
            yield return new(next, "coordinator.next.name");
        for (var i = 0; i < charter.CoreGroup.Count; i++)
        {
            if (charter.CoreGroup[i].Name is { } member)
                yield return new(member, $"core-group[{i}].name");
        }
    }
}
