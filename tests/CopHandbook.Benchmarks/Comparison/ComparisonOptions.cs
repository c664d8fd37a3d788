using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <param name="Counts">How many communities, one corpus each.</param>
/// <param name="Tool">The published command line.</param>
/// <param name="Layouts">The folder of Hugo's layouts.</param>
/// <param name="Folder">Where corpora and sites are written; what is in it under the counts is deleted.</param>
/// <param name="Keeps">Whether they are left there in the end.</param>
internal sealed record ComparisonOptions(
    IReadOnlyList<int> Counts, int Runs, string Tool, string Hugo, string CommonMark, string Layouts, string Folder, bool Keeps)
{
    public const string Verb = "compare";

    /// <exception cref="ArgumentException">An option is not known, or lacks its value.</exception>
    public static ComparisonOptions Of(string[] arguments)
    {
        var options = new ComparisonOptions(
            [10, 100, 1_000, 10_000], 5, "cophandbook", "hugo", "cmark", Path.Combine(AppContext.BaseDirectory, "hugo"),
            Path.Combine(Path.GetTempPath(), "cophandbook-comparison"), Keeps: false);
        for (var i = 1; i < arguments.Length; i += 2)
        {
            if (arguments[i] == "--keep")
            {
                options = options with { Keeps = true };
                i--;
                continue;
            }

            var value = i + 1 < arguments.Length ? arguments[i + 1] : throw new ArgumentException($"{arguments[i]} lacks its value");
            options = arguments[i] switch
            {
                "--counts" => options with { Counts = [.. value.Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))] },
                "--runs" => options with { Runs = int.Parse(value, CultureInfo.InvariantCulture) },
                "--tool" => options with { Tool = value },
                "--hugo" => options with { Hugo = value },
                "--cmark" => options with { CommonMark = value },
                "--folder" => options with { Folder = value },
                var other => throw new ArgumentException($"{other} is none of --counts, --runs, --tool, --hugo, --cmark, --folder and --keep"),
            };
        }

        return options;
    }
}
