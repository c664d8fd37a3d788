using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// Which fields a charter lacks at its status. The schema says which are needed and from when; a field whose absence
/// has a rule of its own is left to that rule.
/// </summary>
internal sealed class StatusGate(CommunityStatus? status, FieldPlaces places)
{
    public static IEnumerable<Diagnostic> Find(Charter charter, FieldPlaces places)
    {
        if (!places.IsReadable)
            return [];
        var gate = new StatusGate(charter.Status, places);
        var problems = gate.FindIn(SchemaShapes.Charter, "", "");
        // The one condition that a status alone does not decide: without the first day, a term has no end.
        return charter is { Status: var status, Coordinator: { Rotating: true, Current: not null } }
            && status.IsFormingOrLater() && places.Lacks("coordinator.current.from")
                // Without a name nobody's days are missing, and that is said by itself.
                && !places.Lacks("coordinator.current.name")
                ? problems.Append(FieldMissingForStatus.At(
                    places.At("coordinator.current.from"), Severity.Error, "from", false, "'current'", "where the post "
                        + "rotates", "2026-01-05"))
                : problems;
    }

    private IEnumerable<Diagnostic> FindIn(GroupShape group, string prefix, string owner)
    {
        foreach (var field in group.Fields)
        {
            if (field is { Needed: null } && !HasGates(field.Shape))
                continue;
            var path = prefix + field.Name;
            var isAbsent = places.Lacks(path);
            if (field.Needed is { Rule: "" } needed && IsNeeded(needed) && (isAbsent || places.IsEmpty(path)))
                yield return FieldMissingForStatus.At(
                    places.At(path), needed.Severity, field.Name, !isAbsent, owner, Condition(needed), field.Field.Example);
            if (isAbsent)
                continue;
            foreach (var problem in FindBelow(field, path))
                yield return problem;
        }
    }

    private IEnumerable<Diagnostic> FindBelow(FieldShape field, string path) => field.Shape switch
    {
        GroupShape group => FindIn(group, path + ".", $"'{field.Name}'"),
        ListShape { Item: GroupShape item } => Enumerable.Range(0, places.Count(path))
            .SelectMany(i => FindIn(item, $"{path}[{i}].", $"number {i + 1} of '{field.Name}'")),
        _ => [],
    };

    /// <summary>Whether anything below can be needed: most of the schema cannot, and is passed over.</summary>
    private static bool HasGates(Shape shape) => shape switch
    {
        GroupShape group => group.HasGates,
        ListShape list => HasGates(list.Item),
        _ => false,
    };

    private bool IsNeeded(NeededFromAttribute needed) => needed.Always || status.Needs(needed.Status);

    private static string Condition(NeededFromAttribute needed) => needed.Status switch
    {
        CommunityStatus.Proposed => "",
        CommunityStatus.Retired => "in retirement",
        var from => $"once a community is {from.ToString().ToLowerInvariant()}",
    };
}
