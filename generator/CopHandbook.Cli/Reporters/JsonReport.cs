using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>The report as JSON; <c>version</c> changes when a reader of an older one would no longer understand it.</summary>
/// <param name="Sound">Whether the command succeeds; with --strict, warnings fail.</param>
internal sealed record JsonReport(
    int Version, string Command, DateOnly Today, bool Sound, JsonCounts Counts, IReadOnlyList<RuleCount> Rules, IReadOnlyList<JsonDiagnostic> Diagnostics)
{
    /// <summary>Only of <c>build</c>, where it published.</summary>
    public JsonPublished? Published { get; init; }

    /// <summary>Where the preview is; only of <c>serve</c>.</summary>
    public string? Address { get; init; }

    public static JsonReport Of(RunReport report)
    {
        var diagnostics = report.Diagnostics;
        var counts = new JsonCounts(
            diagnostics.Count(Severity.Error), diagnostics.Count(Severity.Warning), diagnostics.Count(Severity.Note));
        return new(1, report.Command, report.Today, report.IsSound, counts, report.Counts, [.. diagnostics.Select(JsonDiagnostic.Of)]);
    }

    public string ToText() => JsonSerializer.Serialize(this, ReportJson.Readable.JsonReport);
}

internal sealed record JsonCounts(int Error, int Warning, int Note);

/// <param name="Seconds">From the command's start to the published site.</param>
internal sealed record JsonPublished(string Folder, int Pages, int Files, long Bytes, double Seconds);

/// <summary>A place; lines and columns count from 1, the end is exclusive.</summary>
internal sealed record JsonPlace(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    public static JsonPlace Of(SourceSpan span) => new(span.Path.Value, span.Line, span.Column, span.EndLine, span.EndColumn);
}

/// <param name="Guidance">The sentence that the rule stands on; left out where it stands on none.</param>
internal sealed record JsonDiagnostic(
    string Rule, Severity Severity, JsonPlace Place, string Message, string? Hint, GuidanceQuote? Guidance, IReadOnlyList<JsonPlace> Related)
{
    public static JsonDiagnostic Of(Diagnostic diagnostic) =>
        new(diagnostic.Rule, diagnostic.Severity, JsonPlace.Of(diagnostic.Span), diagnostic.Message, diagnostic.Hint,
            RuleCatalogue.Find(diagnostic.Rule)?.Guidance, [.. diagnostic.Related.Select(JsonPlace.Of)]);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(JsonReport))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stay letters.</summary>
    public static ReportJson Readable => field ??= new(
        new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
