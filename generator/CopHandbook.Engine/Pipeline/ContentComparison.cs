using CopHandbook.Engine.Changes;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What two states of the content differ in, told of charters as charters and of other files by their names.</summary>
public static class ContentComparison
{
    /// <param name="withDrafts">Without them, a charter is not there while it is a draft, as readers of a site see it.</param>
    public static ContentChanges Of(IReadOnlyList<FileDifference> files, bool withDrafts)
    {
        var charters = files.ToLookup(file => TextKinds.Of(file.Path) == TextKind.Charter);
        return new(
            [.. Communities([.. charters[true]], withDrafts).OrderBy(change => change.Id)],
            [.. charters[false].Select(file => new FileChange(file.Path, How(file)))]);
    }

    private static IEnumerable<CommunityChange> Communities(IReadOnlyList<FileDifference> files, bool withDrafts)
    {
        var read = files.Select(file => (File: file, Before: Read(file.Path, file.Before), After: Read(file.Path, file.After))).ToList();
        var isUnreadable = read.ToLookup(one => (one.Before is null && one.File.Before is not null) || (one.After is null && one.File.After is not null));
        return CommunityComparison.Between(isUnreadable[false].Select(one => (Seen(one.Before), Seen(one.After))))
            .Concat(isUnreadable[true].Select(one => (one.File.Path, Readable: one.After ?? one.Before))
                .Where(one => IsSeen(one.Readable))
                .Select(one => Unreadable(one.Path, one.Readable))
                .OfType<CommunityChange>());

        bool IsSeen(CharterState? state) => withDrafts || state?.Charter.Visibility != CharterVisibility.Draft;

        CharterState? Seen(CharterState? state) => IsSeen(state) ? state : null;
    }

    // A file whose name is no id had no page to change.
    private static CommunityChange? Unreadable(string path, CharterState? readable) => StoredCharter.IdOf(path) is { } id
        ? new(id, readable?.Subject ?? id.Value, CommunityChangeKind.Unreadable)
        : null;

    private static CharterState? Read(string path, FileSide? side) => side?.Text is { } text ? StoredCharter.Read(path, text)?.State : null;

    private static HowChanged How(FileDifference file) =>
        file.Before is null ? HowChanged.Added : file.After is null ? HowChanged.Removed : HowChanged.Changed;
}
