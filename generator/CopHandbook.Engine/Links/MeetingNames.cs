using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Links;

/// <summary>
/// A name for each of a community's meetings that does not depend on where the charter lists it: its title in plain
/// letters. Meetings that share a title are told apart by their days, and those that share these too by their order.
/// </summary>
internal sealed class MeetingNames
{
    private readonly Dictionary<Meeting, string> names = new(ReferenceEqualityComparer.Instance);

    public MeetingNames(IReadOnlyList<Meeting> meetings)
    {
        var slugs = new NameSlugs(meetings.Select(TitleOf).Distinct(CharterPeople.SameName));
        // Most communities have one.
        if (meetings is [var only])
        {
            names[only] = slugs[TitleOf(only)];
            return;
        }

        foreach (var sharing in meetings.GroupBy(meeting => slugs[TitleOf(meeting)], StringComparer.Ordinal))
        {
            if (sharing.Count() == 1)
                names[sharing.Single()] = sharing.Key;
            else
                NameByDays(sharing.Key, sharing);
        }
    }

    public string this[Meeting meeting] => names[meeting];

    private void NameByDays(string title, IEnumerable<Meeting> sharing)
    {
        foreach (var alike in sharing.GroupBy(meeting => $"{title}.{Days(meeting)}", StringComparer.Ordinal))
        {
            foreach (var (place, meeting) in alike.Index())
                names[meeting] = place == 0 ? alike.Key : $"{alike.Key}.{place + 1}";
        }
    }

    private static string TitleOf(Meeting meeting) => meeting.Title ?? "meeting";

    private static string Days(Meeting meeting) =>
        string.Join('-', new object?[] { meeting.Cadence, meeting.Nth, meeting.Weekday }.OfType<Enum>()).ToLowerInvariant();
}
