using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>The communities that have pages, by subject. The lists have one entry for each, in the same order.</summary>
/// <param name="Events">What of each stands in calendars.</param>
internal sealed record PublishedCommunities(
    IReadOnlyList<CharterFile> Files, IReadOnlyList<CommunityCard> Cards, IReadOnlyList<IReadOnlyList<CalendarEvent>> Events);
