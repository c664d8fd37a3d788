using CopHandbook.Model.Meetings;

namespace CopHandbook.Model.Site;

/// <summary>A meeting to come, and the page of the community whose it is.</summary>
public sealed record AgendaEntry(MeetingOccurrence Meeting, PageLink Community);
