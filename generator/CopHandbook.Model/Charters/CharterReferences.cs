namespace CopHandbook.Model.Charters;

/// <summary>A place where a charter names another community; <paramref name="Path"/> is that of the field.</summary>
public sealed record CharterReference(string Path, CommunityId Id);

/// <summary>All places where a charter names communities by id.</summary>
public static class CharterReferences
{
    public static IEnumerable<CharterReference> Of(Charter charter)
    {
        for (var i = 0; i < charter.Related.Count; i++)
            yield return new($"related[{i}]", charter.Related[i]);
        if (charter.PartOf is { } whole)
            yield return new("part-of", whole);
        if (charter.SpunOutOf is { } origin)
            yield return new("spun-out-of", origin);
        if (charter.Retired?.Successor is { } successor)
            yield return new("retired.successor", successor);
        for (var i = 0; i < charter.Scope?.In.Count; i++)
        {
            if (charter.Scope.In[i].See is { } covered)
                yield return new($"scope.in[{i}].see", covered);
        }

        for (var i = 0; i < charter.Scope?.Out.Count; i++)
        {
            if (charter.Scope.Out[i].See is { } elsewhere)
                yield return new($"scope.out[{i}].see", elsewhere);
        }
    }
}
