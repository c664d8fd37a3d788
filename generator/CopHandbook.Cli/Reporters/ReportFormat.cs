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
    /// <summary>Text and JSON, for commands that do not report on the content alone.</summary>
    public static readonly string Basic = string.Join('|', NamesOf([ReportFormat.Text, ReportFormat.Json]));

    public static readonly string All = string.Join('|', NamesOf(Enum.GetValues<ReportFormat>()));

    public static ReportFormat Parse(ArgumentResult argument) => Parse(argument, Basic);

    public static ReportFormat ParseAny(ArgumentResult argument) => Parse(argument, All);

    private static ReportFormat Parse(ArgumentResult argument, string among)
    {
        var names = among.Split('|');
        var written = argument.Tokens[0].Value;
        if (names.Contains(written) && Enum.TryParse<ReportFormat>(written, ignoreCase: true, out var format))
            return format;
        argument.AddError($"--format takes {string.Join(", ", names[..^1])} or {names[^1]}, and this is '{written}'");
        return default;
    }

    private static IEnumerable<string> NamesOf(IEnumerable<ReportFormat> formats) => formats.Select(format => format.ToString().ToLowerInvariant());
}
