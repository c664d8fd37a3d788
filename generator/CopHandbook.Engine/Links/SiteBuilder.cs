using CopHandbook.Model;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>Makes the site of a handbook: every page with its address, every link with its target.</summary>
/// <param name="published">The communities that have pages.</param>
/// <param name="facts">What is made of their fields alone.</param>
internal sealed class SiteBuilder(
    Handbook handbook, PublishedCommunities published, FactPages facts, ReferenceMaterial reference, BuildContext context, ISiteWords words,
    Suggest suggest, WerePublished werePublished, LinkMemory memory)
{
    private readonly List<Diagnostic> problems = [];

    public (HandbookSite Site, IReadOnlyList<Diagnostic> Problems) Build()
    {
        var settings = handbook.Settings;
        var home = new PageLink(settings.Title, Permalink.Home);
        // Asks for nothing that is found out here.
        var ofAliases = Task.Run(() => new AliasChecker(handbook).Problems().ToList());
        var former = new FormerAddresses(handbook);
        var own = new OwnAddresses(new[] { context.BaseUrl, WrittenBase }.OfType<Uri>());
        var targets = memory.TargetsOf(handbook, facts, reference.Rules, words, context.WithDrafts);
        var links = new LinkResolver(targets, former, own, suggest);
        var references = new ReferenceChecker(handbook, published.Files, former, suggest);
        var guidance = new GuidanceIndex(handbook.Chapters);
        var sources = new SourceLinks(handbook);
        var glossary = new Glossary(handbook.Chapters, suggest, problems);
        var twoWay = new TwoWayLinks(guidance, words, glossary, facts, memory);
        problems.AddRange(CollisionChecker.Problems(handbook));
        links.CheckFields(handbook.SettingsPlaces, Permalink.Home, problems);
        problems.AddRange(new LostPages(handbook, former, werePublished).Problems());

        var communities = new CommunityPages(
            handbook, published, facts, sources, new CharterSources(settings), links, references, glossary,
            [home, new(words.Communities, Permalink.Communities)]);
        List<Page> pages =
        [
            .. facts.Pages,
            .. communities.All(memory.SoundPages.Under((facts, targets, context.BaseUrl)), problems),
            .. ChapterPages.All(handbook, sources, links, [home, new(words.Guidance, Permalinks.Guidance)], problems),
            .. new ReferencePages(reference, settings, words, guidance, twoWay.GlossaryPage(home), home).All().Select(WithSource),
            WithSource(StartPages.Of(words, reference, sources, facts.Chapters, home)),
            WithSource(new AccessibilityPage(words.AccessibilityStatement, words.AccessibilityDescription, [home])),
            new NotFoundPage(words.NotFound),
            .. facts.Redirects.Select(PageAt),
        ];
        problems.AddRange(links.Unanswered(() => Published(pages, facts.Feeds, published.Cards)));
        IReadOnlyList<PublishedAsset> assets =
            [.. handbook.Content.Assets.Select(asset => new PublishedAsset(asset, Permalinks.OfAsset(asset.Path).File))];
        var frame = Frame(settings, facts.Terms) with { Guidance = twoWay.Links(reference.Fields) };
        var complete = twoWay.Complete(WithoutDoubles(pages));
        var preview = PreviewPages.Of(context.Preview, handbook.SettingsPlaces.Source.Path.InContent, complete, assets, words, home);
        var site = new HandbookSite(frame, [.. complete, .. preview], assets)
        {
            Redirects = facts.Redirects,
            Calendars = facts.Feeds,
            Changes = facts.Changes.All,
            Words = words,
        };
        problems.AddRange(ofAliases.GetAwaiter().GetResult());
        return (WithFragments(site), problems);

        Page WithSource(Page page) => page with { Source = sources.Of(page) };
    }

    // A charter for elsewhere is made of its page, when that has all its links. It needs addresses in full.
    private static HandbookSite WithFragments(HandbookSite site)
    {
        if (!site.Frame.KnowsAddress)
            return site;
        var pages = new List<Page>(site.Pages.Count);
        foreach (var page in site.Pages)
        {
            pages.Add(page);
            // Side by side, since both are drawn from one text, which is taken apart once while it is at hand.
            if (page is CommunityPage community)
                pages.Add(new ConfluencePage(community));
        }

        pages.AddRange(site.FormerAddressesOf([.. site.Pages.OfType<CommunityPage>()])
            .Select(one => new ConfluencePage(one.Page) { Permalink = ConfluencePage.Beside(one.Address) }));
        return site with { Pages = pages };
    }

    private static HashSet<string> Published(IEnumerable<Page> pages, IEnumerable<CalendarFeed> feeds, IEnumerable<CommunityCard> cards) =>
        pages.SelectMany(page => new[] { page.Permalink, page.Twin }).OfType<Permalink>()
            .Concat(feeds.Select(feed => feed.Address))
            .Concat(cards.Select(card => ConfluencePage.Beside(card.Permalink)))
            .Select(address => address.Value)
            .Concat(SiteAddresses.Files)
            .ToHashSet(StringComparer.Ordinal);

    private static RedirectPage PageAt(Redirect redirect) => new(redirect.From, redirect.To.Text, redirect.To);

    private Uri? BaseUrl => context.BaseUrl ?? WrittenBase;

    // What is no address of a site is reported, and nothing is at it.
    private Uri? WrittenBase => handbook.Settings.BaseUrl is { Host.Length: > 0 } address ? new Uri(address.Value) : null;

    private SiteFrame Frame(HandbookSettings settings, NamedTerms terms) =>
        new(settings, BaseUrl ?? new Uri("http://localhost/"), context.Today)
        {
            KnowsAddress = BaseUrl is not null,
            Sections =
            [
                new(words.Communities, Permalink.Communities),
                new(words.Guidance, Permalinks.Guidance),
                new(words.Reference, ReferencePages.Reference),
            ],
            Terms = terms,
            IsPreview = context.Preview is not null,
            Commit = handbook.History.Last?.Hash,
            Logo = settings.Logo?.Image is { } logo ? new Permalink("/" + logo) : null,
            ContentStylesheet = settings.Stylesheet is { } sheet ? new Permalink("/" + sheet) : null,
        };

    // The first page at an address stays; the chapter at the root of the guidance takes the place of the list.
    private static IReadOnlyList<Page> WithoutDoubles(List<Page> pages)
    {
        if (pages.OfType<ChapterPage>().Any(page => page.Permalink == Permalinks.Guidance))
            pages.RemoveAll(page => page is GuidancePage);
        return [.. pages.DistinctBy(page => page.Permalink)];
    }
}
