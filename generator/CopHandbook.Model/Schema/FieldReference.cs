using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Schema;

/// <summary>A field of the charter as its reference tells it.</summary>
/// <param name="Path">The names from the top: <c>coordinator.current.name</c>; a list shows as <c>goals[]</c>.</param>
/// <param name="Takes">What it holds, in words: "a day that exists, written YYYY-MM-DD".</param>
/// <param name="Allowed">The words of a closed list; else empty.</param>
public sealed record FieldReference(string Path, string Takes, IReadOnlyList<string> Allowed, FieldAttribute Field)
{
    public IEnumerable<ClosedWord> ClosedWords => Allowed.Select(word => new ClosedWord(word));

    /// <summary>The status from which the field is needed; null where it never is.</summary>
    public CommunityStatus? NeededFrom { get; init; }

    /// <summary>What its absence is then.</summary>
    public Severity NeededSeverity { get; init; }

    /// <summary>0 at the top of the charter, 1 in a group of it, and so on.</summary>
    public int Depth => Path.Count(letter => letter == '.');

    /// <summary>The anchor of the field on the reference page; no heading of a text can have it.</summary>
    public string Anchor => "_" + Path.Replace("[]", "", StringComparison.Ordinal);
}
