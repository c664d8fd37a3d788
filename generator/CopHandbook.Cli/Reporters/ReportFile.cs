namespace CopHandbook.Cli.Reporters;

/// <summary>A report beside the one on the screen: SARIF or JSON by the file's ending.</summary>
internal sealed class ReportFile
{
    private readonly string path;
    private readonly Func<RunReport, string> write;

    /// <exception cref="UsageException">The ending is neither.</exception>
    public ReportFile(string path)
    {
        this.path = path;
        write = path switch
        {
            _ when path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase) =>
                SarifDocument.Write,
            _ when path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => static report => JsonReport.Of(report).ToText(),
            _ => throw new UsageException(
                $"--report takes a file that ends in .sarif or .json, and this is '{path}'", "write for instance --report problems.sarif"),
        };
    }

    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(RunReport report)
    {
        // A reader sees the report before or this one, and never half of it.
        var next = path + ".next";
        File.WriteAllText(next, write(report) + "\n");
        File.Move(next, path, overwrite: true);
    }
}
