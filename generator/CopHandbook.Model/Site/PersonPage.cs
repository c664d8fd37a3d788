using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>All that charters say of one person.</summary>
public sealed record PersonPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    /// <summary>By part, then by subject.</summary>
    public required IReadOnlyList<PersonPart> Parts { get; init; }

    /// <summary>The meetings of the active communities that the person takes part in, by subject.</summary>
    public required IReadOnlyList<PersonMeeting> Meetings { get; init; }

    /// <summary>The page on what the person sponsors; null for who sponsors nothing.</summary>
    public Permalink? AsSponsor { get; init; }

    /// <summary>People whose names are the same in plain letters.</summary>
    public IReadOnlyList<PageLink> Alike { get; init; } = [];

    /// <summary>What the meetings take, as far as it is known.</summary>
    public decimal HoursPerMonth => Meetings.Select(one => one.Hour).Sum();
}

/// <summary>What a person does for a community.</summary>
public enum PersonRole
{
    Coordinates,
    WillCoordinate,
    InCoreGroup,
    Sponsors,
    Coordinated,
}

/// <summary>One part that a person has or had in one community.</summary>
/// <param name="Term">For a coordinator.</param>
/// <param name="Does">What a member of the core group does; null where that is not said, and for all others.</param>
public sealed record PersonPart(PersonRole Role, CommunityCard Community, CoordinatorTerm? Term = null, string? Does = null);

/// <summary>A meeting that counts towards a person's hours.</summary>
public sealed record PersonMeeting(CommunityCard Community, MeetingHour Hour);
