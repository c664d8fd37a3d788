using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>
/// A hand-over of the coordinator's post changes four fields and is one thing to people: the new name tells it, and that the
/// former one is now in the past, that the next one is in office and that a term began goes without saying.
/// </summary>
internal static class Handover
{
    public static IReadOnlyList<CharterChange> Told(IReadOnlyList<CharterChange> changes)
    {
        if (changes.OfType<ValueChange>().FirstOrDefault(change => change.Part == CharterPart.Coordinator) is not { } handover)
            return changes;
        return [.. changes.Where(change => !GoesWithoutSaying(change, handover))];
    }

    private static bool GoesWithoutSaying(CharterChange change, ValueChange handover) => change switch
    {
        WholeChange { Part: CharterPart.CoordinatorTerm } => true,
        ValueChange { Part: CharterPart.NextCoordinator, To: null } next => next.From == handover.To,
        ListChange { Part: CharterPart.PastCoordinators, Added: [var one], Removed: [], Changed: [] } => one == handover.From,
        _ => false,
    };
}
