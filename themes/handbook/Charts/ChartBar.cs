namespace CopHandbook.Themes.Handbook.Charts;

/// <summary>A bar with its words.</summary>
/// <param name="Value">The number as it is written beside the bar.</param>
/// <param name="Size">What the length of the bar stands for; not negative.</param>
public sealed record ChartBar(string Label, string Value, decimal Size)
{
    /// <summary>The beginning of the bar that is hatched, in the unit of its size.</summary>
    public decimal Part { get; init; }
}
