using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Model.Site;

/// <summary>A community as a list shows it.</summary>
public sealed record CommunityCard(CommunityFacts Community, Permalink Permalink)
{
    /// <summary>The next day of each of its meetings, the soonest first; empty where none is known.</summary>
    public required IReadOnlyList<MeetingOccurrence> Upcoming { get; init; }

    /// <summary>For each of its meetings, a few of the days that follow that one.</summary>
    public required IReadOnlyList<MeetingOccurrence> ThenUpcoming { get; init; }

    /// <summary>Its meetings that take place on days which nobody can reckon.</summary>
    public required IReadOnlyList<Meeting> WithoutDays { get; init; }

    public string Subject => Community.Subject;

    public CommunityStatus Status => Community.Charter.Status ?? CommunityStatus.Proposed;

    /// <summary>The charter's summary, else its scope in words; empty where neither is given.</summary>
    public string Summary => Community.Charter.Summary ?? Community.Charter.Scope?.Statement ?? "";
}
