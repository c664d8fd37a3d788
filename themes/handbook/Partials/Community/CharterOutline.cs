using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Partials.Community;

/// <summary>The sections of a community's page, in order; one with nothing in it is left out.</summary>
public sealed class CharterOutline(CommunityPage page, Language language)
{
    public bool HasAbout => !page.Body.IsEmpty;

    public bool HasRelated => page.Charter.Related.Cast<CommunityId?>().Append(page.Charter.PartOf).Append(page.Charter.SpunOutOf)
            .Any(id => id is { } known && page.Named.ContainsKey(known))
        || page.Charter.Links is { Confluence.Count: > 0 } or { Other.Count: > 0 } || page.Charter.Tags.Count > 0 || page.Backlinks.Count > 0;

    public IReadOnlyList<ContentsEntry> Entries =>
    [
        .. HasAbout ? [new ContentsEntry(CommunitySections.About, language.About)] : Array.Empty<ContentsEntry>(),
        .. CommunitySections.Of(page.Charter).Select(section => new ContentsEntry(section.Anchor(), language.Section(section))),
        .. HasRelated ? [new ContentsEntry(CommunitySections.Related, language.Related)] : Array.Empty<ContentsEntry>(),
    ];

    public bool IsEmpty => Entries.Count == 0;

    public bool Has(CommunitySection section) => CommunitySections.Has(page.Charter, section);
}
