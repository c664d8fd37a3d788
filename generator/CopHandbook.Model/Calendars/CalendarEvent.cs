using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Calendars;

/// <summary>Something of a community that a calendar shows. One event is in several calendars, as the same object.</summary>
public abstract record CalendarEvent
{
    private protected CalendarEvent()
    {
    }

    /// <summary>
    /// What a calendar knows it by. It is made of the community's id, of what it is (a meeting by its title) and of the
    /// address of the handbook; when one of these changes, calendars take it for another event.
    /// </summary>
    public required string Uid { get; init; }

    /// <summary>How often the charter has changed since it came; 0 where its history is not known.</summary>
    public int Sequence { get; init; }

    /// <summary>The day on which the charter last changed; null where that is not known.</summary>
    public DateOnly? Changed { get; init; }

    public required string Title { get; init; }

    /// <summary>More about it; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The page of its community.</summary>
    public required PageLink Community { get; init; }

    /// <summary>The section of that page which tells of it.</summary>
    public abstract CommunitySection Section { get; }
}

/// <summary>A meeting, on all its days.</summary>
/// <param name="First">The first of its days.</param>
/// <param name="IsSettled">Whether the community is up and running; one that is forming may still change it.</param>
public sealed record MeetingEvent(MeetingSeries Series, DateOnly First, bool IsSettled) : CalendarEvent
{
    public override CommunitySection Section => CommunitySection.Meetings;
}

/// <summary>Something that is to be done on one day.</summary>
public sealed record DayEvent(DayEventKind Kind, DateOnly Day) : CalendarEvent
{
    public override CommunitySection Section => Kind == DayEventKind.Review ? CommunitySection.History : CommunitySection.People;
}

/// <summary>What is to be done on a day.</summary>
public enum DayEventKind
{
    /// <summary>The goals are reviewed.</summary>
    Review,

    /// <summary>The post of the coordinator passes to the next.</summary>
    HandOver,
}
