using CopHandbook.Cli.Reporters;

namespace CopHandbook.Cli.Progress;

/// <summary>The file of <c>--timings</c>.</summary>
internal sealed class TimingsFile(string path)
{
    /// <summary>Tells the times on the terminal and writes them.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(IReadOnlyList<StageTime> times, HostEnvironment environment)
    {
        foreach (var line in TimingsTable.Lines(times))
            environment.Error.WriteLine(line);
        WholeFile.Write(Path.GetFullPath(path), TimingsTable.Json(times));
    }
}
