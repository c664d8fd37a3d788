namespace CopHandbook.Benchmarks.Comparison;

/// <summary>A line of the comparison.</summary>
/// <param name="Cost">Medians; null where it failed.</param>
/// <param name="Failure">Why; empty where it did not.</param>
/// <param name="Files">How many the site has; null where none is written, or it is another line's.</param>
internal sealed record ComparisonResult(int Count, string By, ProcessCost? Cost, string Failure, int? Files, double? Megabytes)
{
    public static IEnumerable<ComparisonResult> Of(int count, Contender contender)
    {
        var files = contender is { Output: { } output, Failure: "" }
            ? new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories)
            : null;
        if (contender.Output is not null || contender.NameOfLast is null)
            yield return new(
                count, contender.Name, contender.Cost, contender.Failure, files?.Length, files?.Sum(file => file.Length) / 1e6);
        if (contender.CostOfLast is { } last)
            yield return new(count, contender.NameOfLast!, last, "", null, null);
    }
}
