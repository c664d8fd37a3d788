namespace CopHandbook.Model.Meetings;

/// <summary>
/// By the day in the meeting's own place, as people read it; on one day by the moment, those without a time last.
/// </summary>
public sealed class BySoonest : IComparer<MeetingOccurrence>
{
    public static readonly BySoonest Instance = new();

    private BySoonest()
    {
    }

    public int Compare(MeetingOccurrence? x, MeetingOccurrence? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => x.Day != y.Day ? x.Day.CompareTo(y.Day) : Moment(x).CompareTo(Moment(y)),
    };

    private static DateTimeOffset Moment(MeetingOccurrence occurrence) => occurrence.Start ?? DateTimeOffset.MaxValue;
}
