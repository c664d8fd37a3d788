namespace CopHandbook.Model.Site;

/// <summary>The tables of the overview that go along as CSV. The names in lower case are addresses for good.</summary>
public enum OverviewFile
{
    Coverage,
    Formats,
    Time,
    Months,
    Costs,
    LeftOut,
    Clocks,
}

public static class OverviewFiles
{
    /// <summary>The address: "/overview/left-out.csv".</summary>
    public static Permalink Address(this OverviewFile file) => new($"{Permalink.Overview.Value}{Schema.WrittenName.Of(file)}.csv");
}
