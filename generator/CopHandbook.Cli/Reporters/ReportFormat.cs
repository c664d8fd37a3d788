using System.CommandLine.Parsing;

namespace CopHandbook.Cli.Reporters;

/// <summary>For whom a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>People.</summary>
    Text,

    /// <summary>Programs.</summary>
    Json,

    /// <summary>Programs that show the findings of many tools.</summary>
    Sarif,

    /// <summary>The annotations and the step summary of GitHub Actions.</summary>
    Github,
}

/// <summary>Reads a format's name as it is given on the command line: in lower case.</summary>
internal static class ReportFormatName
{
    public static string Of(ReportFormat format) => format.ToString().ToLowerInvariant();

    public static ReportFormat Parse(ArgumentResult argument, IReadOnlyCollection<ReportFormat> among)
    {
        var names = among.Select(Of).ToList();
        var written = argument.Tokens[0].Value;
        if (names.Contains(written) && Enum.TryParse<ReportFormat>(written, ignoreCase: true, out var format))
            return format;
        argument.AddError($"--format takes {string.Join(", ", names.SkipLast(1))} or {names[^1]}, and this is '{written}'");
        return default;
    }
}
