using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.History;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Which of some former charters were published once.</summary>
internal delegate IReadOnlySet<FormerFile> WerePublished(ContentHistory history, IReadOnlyList<FormerFile> charters);

/// <summary>
/// Holds the addresses of the past against those of now: the history is the ledger, and what it has must answer, redirect or
/// be given up. Without a history nothing is lost, as far as can be told.
/// </summary>
internal sealed class LostPages
{
    private readonly Handbook handbook;
    private readonly WerePublished werePublished;
    private readonly FormerAddresses former;
    private readonly Dictionary<string, FieldPlaces> sources;
    private readonly HashSet<string> answering;

    public LostPages(Handbook handbook, FormerAddresses former, WerePublished werePublished)
    {
        this.handbook = handbook;
        this.former = former;
        this.werePublished = werePublished;
        sources = handbook.Communities.Select(community => community.Places)
            .Concat(handbook.Chapters.Select(chapter => chapter.Places))
            .ToDictionary(places => places.Source.Path.InContent, StringComparer.Ordinal);
        answering = handbook.Communities.Select(community => Permalinks.Of(community.Id))
            .Concat(handbook.Chapters.Select(chapter => Permalinks.OfChapter(chapter.Path)))
            .Select(permalink => permalink.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<Diagnostic> Problems() => Lost().Concat(GivenUp());

    private IEnumerable<Diagnostic> Lost()
    {
        // An entry that cannot be read may be the one that gives the address up.
        if (handbook.SettingsPlaces.IsBroken("given-up"))
            return [];
        var givenUp = handbook.Settings.GivenUp.Select(entry => entry.Path?.Address).ToHashSet(StringComparer.Ordinal);
        var lost = Gone()
            .Select(file => (File: file, Address: AddressOf(file.Path)))
            .Where(gone => gone.Address is { } address && !Answers(address) && !givenUp.Contains(address))
            .DistinctBy(gone => gone.Address)
            .ToList();
        var published = werePublished(handbook.History, [.. lost.Select(gone => gone.File).Where(file => IsCharter(file.Path))]);
        return lost
            .Where(gone => published.Contains(gone.File) || !IsCharter(gone.File.Path))
            .Select(gone => Report(gone.File, gone.Address!))
            .OfType<Diagnostic>();
    }

    private IEnumerable<Diagnostic> GivenUp()
    {
        for (var i = 0; i < handbook.Settings.GivenUp.Count; i++)
        {
            var (entry, place) = (handbook.Settings.GivenUp[i], $"given-up[{i}]");
            if (handbook.SettingsPlaces.Lacks(place + ".path"))
                yield return PermalinkLost.NoAddress(handbook.SettingsPlaces.At(place));
            if (entry.Path is not { } path)
                continue;
            if (Answers(path.Address))
                yield return GivenUpAnswers.At(handbook.SettingsPlaces.At(place + ".path"), path.Address);
            else if (handbook.SettingsPlaces.Lacks(place + ".why"))
                yield return PermalinkLost.NoReason(handbook.SettingsPlaces.At(place), path.Address);
        }
    }

    private IEnumerable<FormerFile> Gone() =>
        GoneUncommitted().Concat(handbook.History.Former).Where(file => file.Versions.Count > 0 && !sources.ContainsKey(file.Path));

    // What the last commit has and the folder has not is gone as well, and that can still be mended before it is committed.
    private IEnumerable<FormerFile> GoneUncommitted()
    {
        var files = handbook.History.Files;
        var gone = files
            .Where(file => TextKinds.Of(file.Key) is not null && !sources.ContainsKey(file.Key))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new FormerFile(file.Key, [.. file.Value.Versions.Where(version => version.Path == file.Key)], null, null))
            .Where(file => file.Versions.Count > 0)
            .ToList();
        var fresh = gone.Count == 0 ? [] : sources.Values.Select(places => places.Source).Where(file => !files.ContainsKey(file.Path.InContent)).ToList();
        return UncommittedRenames.Find(handbook.History, gone, fresh);
    }

    private bool Answers(string address) =>
        answering.Contains(address) || former.AtAddress(address) is not null || SiteAddresses.At(address) is not null;

    private Diagnostic? Report(FormerFile file, string address)
    {
        var gone = SourceSpan.StartOf(SourcePath.Under(handbook.Content.Name, file.Path));
        if (file.Now is null || !sources.TryGetValue(file.Now, out var now))
        {
            var place = handbook.SettingsPlaces.AtKey("given-up");
            return PermalinkLost.Deleted(place, gone, file.GoneIn?.ShortHash, address, AliasFor(file.Path, address, file.Path), IsCharter(file.Path));
        }

        // An alias that cannot be read may be the one.
        return now.IsBroken("aliases") ? null : PermalinkLost.Renamed(
            now.AtKey("aliases"), gone, SourceSpan.StartOf(now.Source.Path), file.GoneIn?.ShortHash, address,
            AliasFor(file.Path, address, file.Now), now.Count("aliases") > 0);
    }

    /// <summary>The address of the page that a source would have; null where it is the source of no page.</summary>
    private static string? AddressOf(string path) => TextKinds.Of(path) switch
    {
        TextKind.Charter => CommunityId.Read(Path.GetFileNameWithoutExtension(path)) is { } id ? Permalinks.Of(id).Value : null,
        TextKind.Chapter => Permalinks.OfChapter(new SourcePath(path)).Value,
        _ => null,
    };

    private static bool IsCharter(string path) => TextKinds.Of(path) == TextKind.Charter;

    // Among communities an id is enough.
    private static string AliasFor(string path, string address, string now) =>
        IsCharter(path) && IsCharter(now) ? Path.GetFileNameWithoutExtension(path) : address;
}
