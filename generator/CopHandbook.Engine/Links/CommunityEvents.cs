using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>What of a community stands in calendars: its meetings, the next review of its goals, the next hand-over.</summary>
internal sealed class CommunityEvents(
    ContentHistory history, TimeZoneName? usual, DateOnly today, ISiteWords words, EventNames names)
{
    /// <returns>Meetings first, in the charter's order. Nothing of a draft, or of a community that is over.</returns>
    public IReadOnlyList<CalendarEvent> Of(CommunityCard card)
    {
        if (card.Community.IsDraft || card.Status == CommunityStatus.Retired)
            return [];
        var versions = history.Files.GetValueOrDefault(card.Community.Path.InContent)?.Versions ?? [];
        var link = new PageLink(card.Subject, card.Permalink);
        var events = Meetings(card, link).Concat(Days(card, link));
        return versions.Count == 0
            ? [.. events]
            : [.. events.Select(one => one with { Sequence = versions.Count - 1, Changed = versions[^1].Commit.Day })];
    }

    private IEnumerable<CalendarEvent> Meetings(CommunityCard card, PageLink link)
    {
        var charter = card.Community.Charter;
        // A meeting that always was begins when the community did, or, where that is not known, now.
        var start = charter.Started < today ? charter.Started.Value : today;
        var meetings = new MeetingNames(charter.Format?.Meetings ?? []);
        foreach (var series in MeetingSeries.Of(card.Community, usual))
        {
            if (series.From(series.Recurrence.First ?? start).FirstOrDefault() is not { Day: var first })
                continue;
            yield return new MeetingEvent(series, first, card.Status == CommunityStatus.Active)
            {
                Uid = names.Of(card.Community.Id, $"meeting.{meetings[series.Meeting]}"),
                Title = words.MeetingOf(card.Subject, series.Meeting.Title ?? words.Meeting),
                Description = card.Summary,
                Community = link,
            };
        }
    }

    private IEnumerable<CalendarEvent> Days(CommunityCard card, PageLink link)
    {
        var charter = card.Community.Charter;
        if (ReviewDay.Of(charter) is { } review)
        {
            yield return new DayEvent(DayEventKind.Review, review)
            {
                Uid = names.Of(card.Community.Id, "review"),
                Title = words.ReviewOf(card.Subject),
                Community = link,
            };
        }

        if (charter.Coordinator?.Current?.Name is { } name && CoordinatorTerms.HandOver(charter.Coordinator) is { } handOver)
        {
            yield return new DayEvent(DayEventKind.HandOver, handOver)
            {
                Uid = names.Of(card.Community.Id, "hand-over"),
                Title = words.HandOverOf(card.Subject),
                Description = words.HandOverBetween(name, charter.Coordinator.Next?.Name),
                Community = link,
            };
        }
    }
}
