using System.CommandLine.Parsing;

namespace CopHandbook.Cli.Reporters;

/// <summary>For whom a report is written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
}

/// <summary>Reads a format's name as it is given on the command line: in lower case.</summary>
internal static class ReportFormatName
{
    public static readonly string All = string.Join('|', Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant()));

    public static ReportFormat Parse(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (All.Split('|').Contains(written) && Enum.TryParse<ReportFormat>(written, ignoreCase: true, out var format))
            return format;
        argument.AddError($"--format takes {All.Replace("|", " or ", StringComparison.Ordinal)}, and this is '{written}'");
        return default;
    }
}
