using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>A severity as messages and handbook.yml write it.</summary>
internal static class SeverityWord
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };
}
