using System.Globalization;
using System.Text;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Github;

/// <summary>
/// A diagnostic as GitHub's runner takes it: <c>::error file=…,line=…::message</c>. Names and values come from outside, so all
/// that the runner would take for its own syntax is encoded.
/// </summary>
internal static class WorkflowCommand
{
    public static string Of(Diagnostic diagnostic, string file, string message)
    {
        var span = diagnostic.Span;
        var command = new StringBuilder("::").Append(Name(diagnostic.Severity)).Append(" file=").Append(Property(OneLine.Of(file)));
        Append(command, "line", span.Line);
        // GitHub knows columns within one line only, and its end is the last column and not the one after.
        if (span.EndLine == span.Line)
        {
            Append(command, "col", span.Column);
            Append(command, "endLine", span.EndLine);
            Append(command, "endColumn", Math.Max(span.Column, span.EndColumn - 1));
        }
        else
            Append(command, "endLine", span.EndColumn == 1 ? span.EndLine - 1 : span.EndLine);

        return command.Append(",title=").Append(Property(diagnostic.Rule)).Append("::").Append(Data(message)).ToString();
    }

    private static void Append(StringBuilder command, string property, int value) =>
        command.Append(CultureInfo.InvariantCulture, $",{property}={value}");

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
