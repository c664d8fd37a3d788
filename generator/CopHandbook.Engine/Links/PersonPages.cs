using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>A page for each person whom a charter names, and one more for each who sponsors.</summary>
internal sealed class PersonPages
{
    private readonly OccurringTerms<PersonPart> people = new();
    private readonly ILookup<string, PersonMeeting> meetings;
    private readonly NameSlugs slugs;
    private readonly TaxonomyTrails trails;
    private readonly DateOnly today;

    public PersonPages(IReadOnlyList<CommunityCard> cards, TaxonomyTrails trails, DateOnly today)
    {
        foreach (var (name, part) in cards.SelectMany(Parts))
            people.Add(name, part);
        meetings = (
            from card in cards
            from hour in MeetingHours.Of(card.Community.Charter, today)
            from person in CharterPeople.TakingPart(card.Community.Charter)
            select (person.Name, Meeting: new PersonMeeting(card, hour)))
            .ToLookup(one => one.Name, one => one.Meeting, CharterPeople.SameName);
        slugs = new(people.Names);
        this.trails = trails;
        this.today = today;
    }

    public IEnumerable<PersonPage> People() => people.InOrder.Select(person =>
        new PersonPage(
            Address(Taxonomy.People, person.Name), person.Name, trails.Words.PersonDescription(person.Name), trails.Below(Taxonomy.People))
        {
            Parts = [.. person.Uses.OrderBy(part => part.Role)],
            Meetings = [.. meetings[person.Name]],
            AsSponsor = person.Uses.Any(part => part.Role == PersonRole.Sponsors) ? Address(Taxonomy.Sponsors, person.Name) : null,
            Alike = Alike(Taxonomy.People, person.Name, _ => true),
        });

    public IEnumerable<SponsorPage> Sponsors()
    {
        var sponsors = people.InOrder
            .Select(person => (person.Name, Sponsored: person.Uses.Where(part => part.Role == PersonRole.Sponsors).Select(part => part.Community).ToList()))
            .Where(sponsor => sponsor.Sponsored.Count > 0)
            .ToList();
        var names = sponsors.Select(sponsor => sponsor.Name).ToHashSet(CharterPeople.SameName);
        return sponsors.Select(sponsor =>
        {
            var byEnd = sponsor.Sponsored.ToLookup(card => card.Status == CommunityStatus.Retired);
            return new SponsorPage(
                Address(Taxonomy.Sponsors, sponsor.Name), sponsor.Name, trails.Words.SponsorDescription(sponsor.Name),
                trails.Below(Taxonomy.Sponsors))
            {
                Communities = [.. byEnd[false].Select(card => new SponsoredCommunity(card, card.Community.Charter.Time.HoursPerMonthOn(today)))],
                Retired = [.. byEnd[true]],
                AsPerson = Address(Taxonomy.People, sponsor.Name),
                Alike = Alike(Taxonomy.Sponsors, sponsor.Name, names.Contains),
            };
        });
    }

    private Permalink Address(Taxonomy taxonomy, string name) => TermAddress.Of(taxonomy, slugs[name]);

    private IReadOnlyList<PageLink> Alike(Taxonomy taxonomy, string name, Func<string, bool> hasPage) =>
        [.. slugs.Alike(name).Where(hasPage).Select(other => new PageLink(other, Address(taxonomy, other)))];

    private static IEnumerable<(string Name, PersonPart Part)> Parts(CommunityCard card)
    {
        var charter = card.Community.Charter;
        if (charter.Coordinator?.Current is { Name: { } current } now)
            yield return (current, new(PersonRole.Coordinates, card, now));
        if (charter.Coordinator?.Next is { Name: { } next } to)
            yield return (next, new(PersonRole.WillCoordinate, card, to));
        foreach (var term in charter.Coordinator?.Past ?? [])
        {
            if (term.Name is { } past)
                yield return (past, new(PersonRole.Coordinated, card, term));
        }

        foreach (var member in charter.CoreGroup)
        {
            if (member.Name is { } name)
                yield return (name, new(PersonRole.InCoreGroup, card, Does: member.Role));
        }

        if (charter.Sponsor?.Name is { } sponsor)
            yield return (sponsor, new(PersonRole.Sponsors, card));
    }
}
