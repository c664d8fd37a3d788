using CopHandbook.Model.Charters;
using CopHandbook.Model.History;

namespace CopHandbook.Tests.Themes;

/// <summary>A change of each kind.</summary>
internal static class SampleChanges
{
    private static readonly CommunityId Id = CommunityId.Read("aws")!.Value;

    public static IEnumerable<CharterChange> OfParts { get; } =
    [
        new ValueChange(CharterPart.Subject, "A", "B"),
        new ValueChange(CharterPart.Subject, null, "B"),
        new ValueChange(CharterPart.Subject, "A", null),
        new DayChange(CharterPart.Started, new(2026, 1, 5), new(2026, 2, 5)),
        new HoursChange(CharterPart.Budget, 2, 3),
        new HoursChange(CharterPart.Budget, null, 1),
        new StatusChange(CommunityStatus.Active, CommunityStatus.Retired),
        .. Enum.GetValues<HowChanged>().Select(how => new WholeChange(CharterPart.Text, how)),
        new ListChange(CharterPart.Goals, ["a"], [], []),
        new ListChange(CharterPart.Goals, ["a", "b"], ["c"], ["d"]),
        new ListChange(CharterPart.Goals, [], ["c", "d"], ["d", "e"]),
        new ListChange(CharterPart.Goals, [], [], []),
    ];

    public static IEnumerable<CommunityChange> OfCommunities { get; } =
    [
        new(Id, "AWS", CommunityChangeKind.New),
        new(Id, "AWS", CommunityChangeKind.Changed),
        new(Id, "AWS", CommunityChangeKind.Renamed) { FormerId = Id },
        new(Id, "AWS", CommunityChangeKind.Removed),
        new(Id, "AWS", CommunityChangeKind.Unreadable),
    ];
}
