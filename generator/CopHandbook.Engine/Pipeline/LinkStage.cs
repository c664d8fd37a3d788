using CopHandbook.Engine.Links;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Gives every page its address and every link its target.</summary>
public static class LinkStage
{
    public static StageResult<HandbookSite> Run(Handbook handbook, BuildContext context, StageMemory? memory = null)
    {
        memory ??= new();
        var reference = new ReferenceMaterial(
            FieldReferences.OfCharter, RuleCatalogue.All, DataFiles.All, FormFields.OfCharter, new CharterDraft().ToText());
        var words = context.ThemeOf(handbook.Settings).WordsFor(handbook.Settings.Language);
        var published = Published(handbook, context, words, memory);
        var facts = memory.Links.FactPages.Of(
            (published.Cards, published.Events, memory.Fields.Of(handbook), words, context.Today),
            () => new FactPages(
                handbook, published, memory.RecentChanges.Of(handbook.History, () => RecentChanges.Of(handbook.History)), words, context.Today));
        var (site, problems) = new SiteBuilder(handbook, published, facts, reference, context, words, Nearest.To, WerePublished, memory.Links).Build();
        return new(site, problems);

        IReadOnlySet<FormerFile> WerePublished(ContentHistory history, IReadOnlyList<FormerFile> charters) =>
            EarlierCharters.Published(history, charters, memory.Former);
    }

    private static PublishedCommunities Published(Handbook handbook, BuildContext context, ISiteWords words, StageMemory memory)
    {
        var (settings, today) = (handbook.Settings, context.Today);
        var files = CommunityLists.BySubject(handbook.Communities.Where(community => context.WithDrafts || !community.IsDraft));
        var cards = memory.AllCards.Of(memory.Cards.Under((settings.Timezone, today)).Select(
            [.. files.Select(file => file.Facts)], [], (facts, _) => CommunityLists.Card(facts, today, settings.Timezone)));
        // Where the handbook is published, not where it is looked at: a preview has the same events.
        var address = settings.BaseUrl is { Host.Length: > 0 } written ? new Uri(written.Value) : context.BaseUrl;
        var events = new CommunityEvents(handbook.History, settings.Timezone, today, words, new(address));
        return new(files, cards, memory.AllEvents.Of(memory.Events.Under((handbook.History, settings.Timezone, today, words, address)).Select(
            cards, [], (card, _) => events.Of(card))));
    }
}
