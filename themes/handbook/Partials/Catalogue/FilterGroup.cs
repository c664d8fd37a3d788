using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Layouts;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Partials.Catalogue;

/// <summary>A term that the catalogue is filtered by.</summary>
/// <param name="Word">The end of the term's address; what the catalogue's own address and the cards call it.</param>
/// <param name="Order">The place in a closed list; open ones go by label.</param>
public sealed record FilterTerm(string Word, string Label, int Order = 0);

/// <summary>A way to filter the catalogue.</summary>
/// <param name="Name">What the address of the catalogue calls it: <c>?goal=support</c>.</param>
public sealed record FilterGroup(string Name, string Title, Func<CommunityCard, IEnumerable<FilterTerm>> TermsOf)
{
    /// <summary>The status is said of a list of cards and not of each.</summary>
    private const string Status = "status";

    public static IReadOnlyList<FilterGroup> All(PageContext context)
    {
        var (names, words) = (context.Frame.Terms, context.Language);
        return
        [
            new("goal", words.FilterGoal, card => Goals(card.Community.Charter, words)),
            new("audience", words.FilterAudience, card => Audiences(card.Community.Charter, words)),
            new("format", words.FilterFormat, card => Formats(card.Community.Charter, words)),
            new(Status, words.FilterStatus, card => [new(WrittenName.Of(card.Status), words.Status(card.Status))]),
            new("sponsor", words.Sponsor, card => Named(names.Sponsors, card.Community.Charter.Sponsor?.Name)),
            new("tag", words.FilterTag, card => Named(names.Tags, [.. card.Community.Charter.Tags])),
        ];
    }

    /// <summary>The terms that the communities have, each once.</summary>
    public IReadOnlyList<FilterTerm> Options(IEnumerable<CommunityCard> cards) =>
        [.. cards.SelectMany(TermsOf).DistinctBy(term => term.Word)
            .OrderBy(term => term.Order)
            .ThenBy(term => term.Label, StringComparer.OrdinalIgnoreCase)];

    /// <summary>What a card tells the script about itself.</summary>
    public static IReadOnlyDictionary<string, object> DataOf(IReadOnlyList<FilterGroup> groups, CommunityCard card) =>
        groups.Where(group => group.Name != Status)
            .Select(group => (group.Name, Words: string.Join(' ', group.TermsOf(card).Select(term => term.Word).Distinct())))
            .Where(group => group.Words.Length > 0)
            .ToDictionary(group => $"data-{group.Name}", object (group) => group.Words);

    private static IEnumerable<FilterTerm> Goals(Charter charter, Language words) =>
        charter.Goals.Select(goal => goal.Kind).OfType<GoalKind>()
            .Select(kind => new FilterTerm(WrittenName.Of(kind), words.GoalKind(kind), (int)kind));

    private static IEnumerable<FilterTerm> Audiences(Charter charter, Language words) =>
        charter.Goals.SelectMany(goal => goal.For)
            .Select(audience => new FilterTerm(WrittenName.Of(audience), Language.Capital(words.Audience(audience)), (int)audience));

    private static IEnumerable<FilterTerm> Formats(Charter charter, Language words)
    {
        var formats = charter.Format?.Activities.Select(activity => activity.Id).OfType<ActivityKind>() ?? [];
        foreach (var format in formats)
            yield return new(WrittenName.Of(format), words.Activity(format), (int)format);
        if (charter.Format?.Chosen == FormatChoice.EachSession)
            yield return new(WrittenName.Of(FormatChoice.EachSession), words.EachSession, int.MaxValue);
    }

    private static IEnumerable<FilterTerm> Named(IReadOnlyDictionary<string, Permalink> pages, params string?[] names)
    {
        foreach (var name in names)
        {
            if (name is not null && pages.TryGetValue(name, out var page))
                yield return new(page.Value.TrimEnd('/')[(page.Value.TrimEnd('/').LastIndexOf('/') + 1)..], name);
        }
    }
}
