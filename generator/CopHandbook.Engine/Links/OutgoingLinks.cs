using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>Where a page leads: which communities a charter names, and which pages a text mentions.</summary>
/// <param name="IsChapter">Else it is a community.</param>
/// <param name="Named">What fields name, and for what, each once.</param>
/// <param name="Mentioned">Where links of the text lead inside the site, each address once and never the page's own.</param>
internal sealed record OutgoingLinks(
    PageLink From, bool IsChapter, IReadOnlyList<(ReferenceKind Kind, Permalink To, string For)> Named, IReadOnlyList<Permalink> Mentioned)
{
    public static OutgoingLinks Of(CommunityPage page) => new(new(page.Title, page.Permalink), false, NamedOn(page), MentionedIn(page.Body, page));

    public static OutgoingLinks Of(ChapterPage page) => new(new(page.Title, page.Permalink), true, [], MentionedIn(page.Body, page));

    public bool IsSame(OutgoingLinks other) =>
        From == other.From && IsChapter == other.IsChapter && Named.SequenceEqual(other.Named) && Mentioned.SequenceEqual(other.Mentioned);

    private static IReadOnlyList<(ReferenceKind Kind, Permalink To, string For)> NamedOn(CommunityPage page) =>
    [
        .. CharterReferences.Of(page.Charter)
            .Where(reference => page.Named.ContainsKey(reference.Id))
            .Select(reference => (reference.Kind, page.Named[reference.Id].Target, reference.For))
            .Distinct(),
    ];

    private static IReadOnlyList<Permalink> MentionedIn(LinkedProse text, Page page) =>
        [.. text.Links.Select(link => link.Target).OfType<Permalink>().Where(to => to != page.Permalink).Distinct()];
}
