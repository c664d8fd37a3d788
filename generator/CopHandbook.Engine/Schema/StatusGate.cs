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
internal sealed class StatusGate(CommunityStatus? status)
{
    private readonly List<Diagnostic> problems = [];

    public static IReadOnlyList<Diagnostic> Find(Charter charter, FieldPlaces places)
    {
        var gate = new StatusGate(charter.Status);
        if (!places.IsReadable)
            return gate.problems;
        gate.FindIn(places.Top, SchemaShapes.Charter, null);
        // The one condition that a status alone does not decide: without the first day, a term has no end.
        if (charter is { Status: var status, Coordinator: { Rotating: true, Current: not null } }
            && status.IsFormingOrLater() && places.Lacks("coordinator.current.from")
            // Without a name nobody's days are missing, and that is said by itself.
            && !places.Lacks("coordinator.current.name"))
            gate.problems.Add(FirstDayMissing(places.At("coordinator.current.from")));
        return gate.problems;
    }

    /// <param name="owner">What the field should stand in; null at the top.</param>
    /// <param name="number">Which of the owner's items, from 1; null where it has none.</param>
    /// <param name="isEmpty">Whether it is given and says nothing.</param>
    public static Diagnostic Missing(SourceSpan span, FieldShape field, NeededFromAttribute needed, FieldShape? owner, int? number, bool isEmpty) =>
        FieldMissingForStatus.At(span, needed.Severity, field.Name, isEmpty, InWords(owner, number), Condition(needed), field.Field.Example);

    public static Diagnostic FirstDayMissing(SourceSpan span) =>
        FieldMissingForStatus.At(span, Severity.Error, "from", false, "'current'", "where the post rotates", "2026-01-05");

    private void FindIn(FieldPlace place, GroupShape group, FieldShape? owner, int? number = null)
    {
        foreach (var field in group.Gates)
        {
            var value = place.Field(field.Name);
            if (field.Needed is { Rule: "" } needed && IsNeeded(needed) && (value.IsAbsent || value.IsEmpty))
                problems.Add(Missing(value.Span, field, needed, owner, number, isEmpty: !value.IsAbsent));
            if (value.IsAbsent)
                continue;
            if (field.Shape is GroupShape inner)
                FindIn(value, inner, field);
            else if (field.Shape is ListShape { Item: GroupShape item })
            {
                for (var i = 0; i < value.Count; i++)
                    FindIn(value.Item(i), item, field, i + 1);
            }
        }
    }

    private bool IsNeeded(NeededFromAttribute needed) => needed.Always || status.Needs(needed.Status);

    private static string InWords(FieldShape? owner, int? number) =>
        owner is null ? "" : number is null ? $"'{owner.Name}'" : $"number {number} of '{owner.Name}'";

    private static string Condition(NeededFromAttribute needed) => needed.Status switch
    {
        CommunityStatus.Proposed => "",
        CommunityStatus.Retired => "in retirement",
        var from => $"once a community is {from.ToString().ToLowerInvariant()}",
    };
}
