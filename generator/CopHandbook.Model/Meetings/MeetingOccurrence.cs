using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Meetings;

/// <summary>A meeting on one of its days.</summary>
/// <param name="Day">The day in the meeting's own place.</param>
/// <param name="Start">The moment that it begins, with the offset of its place; null where the charter names no time.</param>
public sealed record MeetingOccurrence(Meeting Meeting, DateOnly Day, DateTimeOffset? Start);
