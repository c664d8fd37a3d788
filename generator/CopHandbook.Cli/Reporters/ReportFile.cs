using System.Text;
using CopHandbook.Cli.Reporters.Gitlab;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Cli.Reporters.Sarif;

namespace CopHandbook.Cli.Reporters;

/// <summary>A report for programs in a file, beside the one that is printed. The file's ending says in which format.</summary>
internal sealed class ReportFile
{
    private readonly Func<RunReport, HostEnvironment, string> writer;

    private ReportFile(string path, Func<RunReport, HostEnvironment, string> writer)
    {
        Path = System.IO.Path.GetFullPath(path);
        this.writer = writer;
    }

    public string Path { get; }

    /// <exception cref="UsageException">The ending is of no format.</exception>
    public static ReportFile At(string path)
    {
        if (path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase))
            return new(path, SarifReporter.Write);
        if (path.EndsWith(".codequality.json", StringComparison.OrdinalIgnoreCase))
            return new(path, CodeQuality.Write);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return new(path, (report, _) => JsonReporter.Write(report));
        throw new UsageException(
            $"--report takes the format from the file's ending, and '{path}' has none that is known",
            "name a file that ends in .sarif, .sarif.json, .codequality.json or .json");
    }

    /// <summary>Writes all of it or nothing.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(RunReport report, HostEnvironment environment) =>
        WholeFile.Write(Path, Encoding.UTF8.GetBytes(writer(report, environment) + "\n"));
}
