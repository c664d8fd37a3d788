namespace CopHandbook.Model.Charters;

/// <summary>What a charter asks somebody to approve: work time, refreshments, materials (Sponsor).</summary>
public static class AskedOfSponsor
{
    public static IReadOnlyList<Approval> By(Charter charter)
    {
        var asked = new List<Approval>();
        if (charter.Time.HasHours())
            asked.Add(Approval.Time);
        if (charter.Format?.Meetings.Any(meeting => meeting.Refreshments is not null) == true)
            asked.Add(Approval.Refreshments);
        if (charter.Costs?.Materials.Count > 0)
            asked.Add(Approval.Materials);
        return asked;
    }
}
