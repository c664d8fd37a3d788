namespace CopHandbook.Model.Charters;

/// <summary>What a charter asks its sponsor for (Sponsor: any work time, any cost of refreshments or materials).</summary>
public static class ResourcesAsked
{
    public static IReadOnlySet<Approval> By(Charter charter)
    {
        var asked = new HashSet<Approval>();
        if (charter.Time is { } time && (time.CopBudget.Any(allocation => allocation.Hours != 0) || time.Coordinator is { Hours: not 0 }))
            asked.Add(Approval.Time);
        if (charter.Format?.Meetings.Any(meeting => meeting.Refreshments is { Limit: not 0 }) == true)
            asked.Add(Approval.Refreshments);
        if (charter.Costs?.Materials.Any(material => material.Amount != 0) == true)
            asked.Add(Approval.Materials);
        return asked;
    }
}
