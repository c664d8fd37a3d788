using System.Diagnostics;
using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// The least that any generator must do: read the inputs and write the same bytes as a finished site. The site is held in memory
/// first, so the processor's time and the peak are those of holding it too; the wall time is told by itself.
/// </summary>
internal static class Floor
{
    public const string Verb = "--floor";

    public static int Run(string content, string site, string target)
    {
        var files = Directory.GetFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(target, Path.GetRelativePath(site, file)), Bytes: File.ReadAllBytes(file)))
            .ToList();
        var watch = Stopwatch.StartNew();
        Parallel.ForEach(Directory.GetFiles(content, "*", SearchOption.AllDirectories), file => File.ReadAllBytes(file));
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct())
            Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file =>
        {
            using var made = File.OpenHandle(file.Path, FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(made, file.Bytes, 0);
        });
        watch.Stop();
        File.WriteAllText(TimeOf(target), watch.Elapsed.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>The wall time of the last run, in seconds.</summary>
    public static double Told(string target) => double.Parse(File.ReadAllText(TimeOf(target)), CultureInfo.InvariantCulture);

    private static string TimeOf(string target) => target.TrimEnd('/') + ".seconds";
}
