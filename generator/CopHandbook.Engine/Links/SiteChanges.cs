using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The changes of charters as pages tell them: with the page that a community has today.</summary>
internal sealed class SiteChanges
{
    private const int OnChangesPage = 100;
    private const int AtHome = 5;
    private const int OfACommunity = 10;

    private readonly ILookup<CommunityId?, SiteChange> ofCommunity;

    public SiteChanges(Handbook handbook, IReadOnlyList<ChangeEntry> recent, IReadOnlyList<CommunityCard> cards)
    {
        var pages = new Dictionary<CommunityId, PageLink>();
        foreach (var card in cards)
            pages.TryAdd(card.Community.Id, new(card.Subject, card.Permalink));
        // Git does not see each renaming; the former ids that a charter lists are what counts.
        foreach (var card in cards)
        {
            foreach (var former in card.Community.Charter.FormerIds())
                pages.TryAdd(former, new(card.Subject, card.Permalink));
        }

        All = [.. recent.Take(OnChangesPage).Select(Change)];
        ofCommunity = recent.Where(entry => entry.Now is not null).ToLookup(entry => entry.Now, Change);
        IsKnown = handbook.History.Gap is null;

        SiteChange Change(ChangeEntry entry) =>
            new(entry.Commit, entry.Change, pages.GetValueOrDefault(entry.Now ?? entry.Change.Id))
            {
                Author = handbook.Settings.NameAuthors == true && entry.Commit.Author.Length > 0 ? entry.Commit.Author : null,
            };
    }

    public IReadOnlyList<SiteChange> All { get; }

    public bool IsKnown { get; }

    public IReadOnlyList<SiteChange> ForHome => [.. All.Take(AtHome)];

    public IReadOnlyList<SiteChange> Of(CommunityId id) => [.. ofCommunity[id].Take(OfACommunity)];
}
