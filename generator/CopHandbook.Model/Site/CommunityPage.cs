using System.Collections.ObjectModel;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;

namespace CopHandbook.Model.Site;

/// <summary>A community's page.</summary>
public sealed record CommunityPage(Permalink Permalink, string Title, string Description, IReadOnlyList<PageLink> Trail)
    : Page(Permalink, Title, Description, Trail)
{
    public required CharterFile Community { get; init; }

    /// <summary>As of its card.</summary>
    public required IReadOnlyList<MeetingOccurrence> Upcoming { get; init; }

    /// <summary>As of its card.</summary>
    public required IReadOnlyList<MeetingOccurrence> ThenUpcoming { get; init; }

    /// <summary>As of its card.</summary>
    public required IReadOnlyList<Meeting> WithoutDays { get; init; }

    public required LinkedProse Body { get; init; }

    /// <summary>
    /// This community and its neighbours by subject, a bounded number of them: a list of all communities on every
    /// page would make the site grow with the square of their number.
    /// </summary>
    public required IReadOnlyList<PageLink> Neighbours { get; init; }

    /// <summary>The pages of all communities that the charter names by id.</summary>
    public required IReadOnlyDictionary<CommunityId, PageLink> Named { get; init; }

    /// <summary>The pages that lead here. A community that this charter itself names as related is not told a second time.</summary>
    public IReadOnlyList<BacklinkGroup> Backlinks { get; init; } = [];

    /// <summary>Whether its charter is published as a file too, which the form that suggests a change can open.</summary>
    public bool HasCharterFile { get; init; }

    /// <summary>The address of that file.</summary>
    public Permalink CharterFile => new(Permalink.Value + "charter.md");

    /// <summary>Where the line is on the web that a section comes from, by the section's anchor; empty where that is not known.</summary>
    public IReadOnlyDictionary<string, string> SectionSources { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>When its charter was first committed; null where the history is not known.</summary>
    public DateOnly? Written { get; init; }

    /// <summary>What changed in its charter of late, the latest first.</summary>
    public IReadOnlyList<SiteChange> News { get; init; } = [];

    public Charter Charter => Community.Charter;

    /// <summary>What other sites ask for where the page's address is pasted. Only where the site knows its own address.</summary>
    public Permalink OEmbed => OEmbedBeside(Permalink);

    /// <inheritdoc cref="OEmbed"/>
    /// <param name="community">The address of a community, or one that it had.</param>
    public static Permalink OEmbedBeside(Permalink community) => new(community.Value + "oembed.json");
}
