using CopHandbook.Engine.Changes;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What two states of the content differ in, told of charters as charters and of other files by their names.</summary>
public static class ContentComparison
{
    public static ContentChanges Of(IReadOnlyList<FileDifference> files)
    {
        var charters = files.ToLookup(file => TextKinds.Of(file.Path) == TextKind.Charter);
        return new(
            [.. Communities([.. charters[true]]).OrderBy(change => change.Id)],
            [.. charters[false].Select(file => new FileChange(file.Path, How(file)))]);
    }

    private static IEnumerable<CommunityChange> Communities(IReadOnlyList<FileDifference> files)
    {
        var read = files.Select(file => (File: file, Before: Read(file.Path, file.Before), After: Read(file.Path, file.After))).ToList();
        var isUnreadable = read.ToLookup(one => (one.Before is null && one.File.Before is not null) || (one.After is null && one.File.After is not null));
        return CommunityComparison.Between(isUnreadable[false].Select(one => (one.Before, one.After)))
            .Concat(isUnreadable[true].Select(one => Unreadable(one.File.Path, one.After ?? one.Before)).OfType<CommunityChange>());
    }

    // A file whose name is no id had no page to change.
    private static CommunityChange? Unreadable(string path, CharterState? readable) => StoredCharter.IdOf(path) is { } id
        ? new(id, readable?.Subject ?? id.Value, CommunityChangeKind.Unreadable)
        : null;

    private static CharterState? Read(string path, FileSide? side) => side?.Text is { } text ? StoredCharter.Read(path, text)?.State : null;

    private static HowChanged How(FileDifference file) =>
        file.Before is null ? HowChanged.Added : file.After is null ? HowChanged.Removed : HowChanged.Changed;
}
