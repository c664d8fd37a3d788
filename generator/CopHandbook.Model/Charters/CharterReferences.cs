namespace CopHandbook.Model.Charters;

/// <summary>A place where a charter names another community; <paramref name="Path"/> is that of the field.</summary>
public sealed record CharterReference(string Path, CommunityId Id, ReferenceKind Kind)
{
    /// <summary>What the other community is named for, in words; empty where nothing is said.</summary>
    public string For { get; init; } = "";
}

/// <summary>All places where a charter names communities by id.</summary>
public static class CharterReferences
{
    public static IEnumerable<CharterReference> Of(Charter charter)
    {
        for (var i = 0; i < charter.Related.Count; i++)
            yield return new($"related[{i}]", charter.Related[i], ReferenceKind.Related);
        if (charter.PartOf is { } whole)
            yield return new("part-of", whole, ReferenceKind.PartOf);
        if (charter.SpunOutOf is { } origin)
            yield return new("spun-out-of", origin, ReferenceKind.SpunOutOf);
        if (charter.Retired?.Successor is { } successor)
            yield return new("retired.successor", successor, ReferenceKind.Successor);
        foreach (var reference in InScope("scope.in", charter.Scope?.In ?? []))
            yield return reference;
        foreach (var reference in InScope("scope.out", charter.Scope?.Out ?? []))
            yield return reference;
    }

    private static IEnumerable<CharterReference> InScope(string path, IReadOnlyList<ScopeItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].See is { } covering)
                yield return new($"{path}[{i}].see", covering, ReferenceKind.Scope) { For = items[i].Item ?? "" };
        }
    }
}
