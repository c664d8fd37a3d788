using CopHandbook.Engine.Memory;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The pages of the communities, each between its neighbours.</summary>
internal sealed class CommunityPages(
    Handbook handbook, PublishedCommunities published, FactPages facts, SourceLinks sources, CharterSources files, LinkResolver links,
    ReferenceChecker references, Glossary glossary, IReadOnlyList<PageLink> trail)
{
    /// <summary>How many communities the navigation of a page shows on each side of its own.</summary>
    private const int NeighboursEachSide = 6;

    private readonly IReadOnlyList<PageLink> pages = [.. published.Cards.Select(card => new PageLink(card.Subject, card.Permalink))];

    /// <param name="sound">
    /// Pages of earlier, with which nothing was wrong. The others are made again, one after the other, so that what is wrong is told
    /// in full and the same names are suggested as in a first run.
    /// </param>
    public IReadOnlyList<CommunityPage> All(Remembered<CharterFile, CommunityPage> sound, List<Diagnostic> problems)
    {
        var all = new List<CommunityPage>(pages.Count);
        var soundNow = new List<CommunityPage>(pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var (before, awaited) = (problems.Count, links.Awaited);
            var page = sound.TryFind(published.Files[i], out var known) ? known.Result : Make(i, problems);
            all.Add(page);
            if (problems.Count == before && links.Awaited == awaited)
                soundNow.Add(page);
        }

        sound.Replace([.. soundNow.Select(page => page.Community)], soundNow, [.. soundNow.Select(_ => new List<Diagnostic>())]);
        return all;
    }

    private CommunityPage Make(int place, List<Diagnostic> problems)
    {
        var (community, card) = (published.Files[place], published.Cards[place]);
        var history = handbook.History.Files.GetValueOrDefault(community.Path.InContent);
        links.CheckFields(community.Places, card.Permalink, problems);
        return new CommunityPage(card.Permalink, card.Subject, card.Summary, trail)
        {
            Community = community,
            Upcoming = card.Upcoming,
            ThenUpcoming = card.ThenUpcoming,
            WithoutDays = card.WithoutDays,
            Body = glossary.Link(links.Resolve(community.Places.Source, community.Body, card.Permalink, problems), card.Permalink),
            Source = sources.Of(community.Path),
            HasCharterFile = files.MayBeSeen(community),
            SectionSources = sources.OfSections(community),
            Neighbours = Around(place),
            Written = history?.First.Day,
            Changed = history?.Last.Day,
            Calendar = facts.CalendarOf(card.Permalink),
            News = facts.Changes.Of(community.Id),
            Named = references.Named(community, problems),
            Previous = place == 0 ? null : pages[place - 1],
            Next = place == pages.Count - 1 ? null : pages[place + 1],
        };
    }

    // Near an end the window reaches further to the other side, so that a small catalogue is shown whole.
    private IReadOnlyList<PageLink> Around(int place)
    {
        const int size = 2 * NeighboursEachSide + 1;
        var start = Math.Clamp(place - NeighboursEachSide, 0, Math.Max(0, pages.Count - size));
        return [.. pages.Skip(start).Take(size)];
    }
}
