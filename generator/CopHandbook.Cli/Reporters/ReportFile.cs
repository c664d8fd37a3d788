using System.Globalization;
using System.Text;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Cli.Reporters.Sarif;

namespace CopHandbook.Cli.Reporters;

/// <summary>A report for programs in a file, beside the one that is printed. The file's ending says in which format.</summary>
internal sealed class ReportFile
{
    private readonly bool isSarif;

    private ReportFile(string path, bool isSarif)
    {
        Path = System.IO.Path.GetFullPath(path);
        this.isSarif = isSarif;
    }

    public string Path { get; }

    /// <exception cref="UsageException">The ending is of no format.</exception>
    public static ReportFile At(string path)
    {
        if (path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase))
            return new(path, isSarif: true);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return new(path, isSarif: false);
        throw new UsageException(
            $"--report takes the format from the file's ending, and '{path}' has none that is known",
            "name a file that ends in .sarif, .sarif.json or .json");
    }

    /// <summary>Writes all of it or nothing.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Write(RunReport report, HostEnvironment environment)
    {
        var text = isSarif ? SarifReporter.Write(report, environment) : JsonReporter.Write(report);
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var next = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, $".{System.IO.Path.GetFileName(Path)}.{process}.tmp");
        try
        {
            File.WriteAllText(next, text + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(next, Path, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
