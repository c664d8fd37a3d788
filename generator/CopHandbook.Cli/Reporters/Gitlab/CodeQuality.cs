using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Gitlab;

/// <summary>The findings as GitLab's Code Quality reads them and shows them on a merge request: beside its lines, and what came or went.</summary>
internal static class CodeQuality
{
    public static string Write(RunReport report, HostEnvironment environment)
    {
        var (root, fingerprints) = (ReportRoot.Of(environment), new Fingerprints(report.Handbook.Handbook.Content));
        return JsonText.Of([.. report.Diagnostics.Select(Finding)], CodeQualityJson.Readable.CodeQualityFindingArray);

        CodeQualityFinding Finding(Diagnostic diagnostic) => new(
            diagnostic.Hint is { } hint ? $"{diagnostic.Message} (hint: {hint})" : diagnostic.Message,
            diagnostic.Rule,
            fingerprints.Of(diagnostic),
            Severity(diagnostic.Severity),
            new(root.Relative(diagnostic.Span.Path) ?? diagnostic.Span.Path.Value, new(diagnostic.Span.Line)));
    }

    private static string Severity(Severity severity) => severity switch
    {
        Model.Diagnostics.Severity.Error => "major",
        Model.Diagnostics.Severity.Warning => "minor",
        _ => "info",
    };
}

// The parts of the format that GitLab reads, under its names.

internal sealed record CodeQualityFinding(string Description, string CheckName, string Fingerprint, string Severity, CodeQualityPlace Location);

internal sealed record CodeQualityPlace(string Path, CodeQualityLines Lines);

internal sealed record CodeQualityLines(int Begin);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(CodeQualityFinding[]))]
internal sealed partial class CodeQualityJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stay letters.</summary>
    public static CodeQualityJson Readable => field ??= new(
        new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
