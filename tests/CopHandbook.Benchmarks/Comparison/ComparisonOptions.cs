using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <param name="Counts">How many communities, one corpus each.</param>
/// <param name="Tool">The published command line.</param>
/// <param name="Pagefind">The program; null where search is not compared.</param>
/// <param name="Layouts">The folder of Hugo's layouts and settings.</param>
/// <param name="Folder">Where corpora and sites are written; what is in it under the counts is deleted.</param>
/// <param name="Limit">How long a program may take before it is ended; that is told then, and the others go on.</param>
/// <param name="Keeps">Whether they are left there in the end.</param>
internal sealed record ComparisonOptions(
    IReadOnlyList<int> Counts, int Runs, string Tool, string Hugo, string CommonMark, string? Pagefind, string Layouts, string Folder,
    TimeSpan Limit, bool Keeps)
{
    public const string Verb = "compare";

    /// <exception cref="ArgumentException">An option is not known, or lacks its value.</exception>
    public static ComparisonOptions Of(string[] arguments)
    {
        var options = new ComparisonOptions(
            [10, 100, 1_000, 10_000], 5, "cophandbook", "hugo", "cmark", Pagefind: null, Path.Combine(AppContext.BaseDirectory, "hugo"),
            Path.Combine(Path.GetTempPath(), "cophandbook-comparison"), TimeSpan.FromMinutes(15), Keeps: false);
        for (var i = 1; i < arguments.Length; i += 2)
        {
            if (arguments[i] is "--keep" or "--search")
            {
                options = arguments[i] == "--keep" ? options with { Keeps = true } : options with { Pagefind = options.Pagefind ?? "pagefind" };
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
                "--pagefind" => options with { Pagefind = value },
                "--limit" => options with { Limit = TimeSpan.FromMinutes(double.Parse(value, CultureInfo.InvariantCulture)) },
                "--folder" => options with { Folder = value },
                var other => throw new ArgumentException(
                    $"{other} is none of --counts, --runs, --tool, --hugo, --cmark, --search, --pagefind, --limit, --folder and --keep"),
            };
        }

        return options;
    }
}
