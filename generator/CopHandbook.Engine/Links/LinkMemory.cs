using CopHandbook.Engine.Memory;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>What was made of pages and links the last time.</summary>
internal sealed class LinkMemory
{
    private readonly Remembered<Chapter, LinkTarget> ofChapters = new();
    private readonly Remembered<CharterFile, LinkTarget> ofCharters = new();
    private readonly SteadyList<LinkTarget> chapters = new((one, other) => one.IsSame(other));
    private readonly SteadyList<LinkTarget> charters = new((one, other) => one.IsSame(other));
    private readonly RememberedWhole<LinkTargets> targets = new();
    private readonly Remembered<CommunityPage, OutgoingLinks> outgoing = new();
    private readonly SteadyList<OutgoingLinks> allOutgoing = new((one, other) => one.IsSame(other));
    private readonly RememberedWhole<Backlinks> backlinks = new();

    public RememberedWhole<FactPages> FactPages { get; } = new();

    /// <summary>Of each practice of the catalogue, in its order; null where no community is an example.</summary>
    public RememberedWhole<IReadOnlyList<PracticeExamples?>> Examples { get; } = new();

    /// <summary>Those in which nothing was found wrong: the others are made anew, so that what is wrong with them is told again.</summary>
    public Remembered<CharterFile, CommunityPage> SoundPages { get; } = new();

    /// <summary>The same object where links lead to where they led.</summary>
    /// <param name="facts">The same object where nothing but texts of charters has changed.</param>
    public LinkTargets TargetsOf(
        Handbook handbook, FactPages facts, IReadOnlyList<Rule> rules, ISiteWords words, bool withDrafts)
    {
        var now = (
            Chapters: chapters.Of(ofChapters.Select(handbook.Chapters, [], (chapter, _) => TextTargets.Of(chapter))),
            Charters: charters.Of(ofCharters.Under(withDrafts).Select(handbook.Communities, [], (charter, _) => TextTargets.Of(charter, withDrafts))));
        return targets.Of((now, facts), () => new(handbook, now.Chapters, now.Charters, rules, words));
    }

    /// <param name="ofChapters">In reading order.</param>
    /// <param name="communities">By subject.</param>
    public Backlinks BacklinksOf(IEnumerable<OutgoingLinks> ofChapters, IReadOnlyList<CommunityPage> communities)
    {
        var all = allOutgoing.Of([.. ofChapters, .. outgoing.Select(communities, [], (page, _) => OutgoingLinks.Of(page))]);
        return backlinks.Of(all, () => new(all));
    }
}
