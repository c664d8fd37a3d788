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

    /// <summary>
    /// All of them. With nearly all nothing is wrong, and they are made side by side. The others are made again, one after the other, so
    /// that what is wrong is told in full and the same names are suggested each time.
    /// </summary>
    /// <param name="sound">Pages of earlier, with which nothing was wrong.</param>
    public IReadOnlyList<CommunityPage> All(Remembered<CharterFile, CommunityPage> sound, List<Diagnostic> problems)
    {
        var made = SideBySide.Select(
            [.. Enumerable.Range(0, pages.Count)], [],
            (i, found) => sound.TryFind(published.Files[i], out var known) ? known.Result : MakeSound(i, found));
        List<CommunityPage> soundNow = [.. made.OfType<CommunityPage>()];
        sound.Replace([.. soundNow.Select(page => page.Community)], soundNow, [.. soundNow.Select(_ => new List<Diagnostic>())]);
        return [.. made.Select((page, i) => page ?? Make(i, links, problems))];
    }

    /// <returns>Null where something is wrong with it, or is known only when all pages are there.</returns>
    private CommunityPage? MakeSound(int place, List<Diagnostic> found)
    {
        var apart = links.Apart();
        var page = Make(place, apart, found);
        return found.Count == 0 && apart.Awaited == 0 ? page : null;
    }

    private CommunityPage Make(int place, LinkResolver resolver, List<Diagnostic> problems)
    {
        var (community, card) = (published.Files[place], published.Cards[place]);
        var history = handbook.History.Files.GetValueOrDefault(community.Path.InContent);
        resolver.CheckFields(community.Places, card.Permalink, problems);
        return new CommunityPage(card.Permalink, card.Subject, card.Summary, trail)
        {
            Community = community,
            Upcoming = card.Upcoming,
            ThenUpcoming = card.ThenUpcoming,
            WithoutDays = card.WithoutDays,
            Body = glossary.Link(resolver.Resolve(community.Places.Source, community.Body, card.Permalink, problems), card.Permalink),
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
