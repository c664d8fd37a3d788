using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>For programs: one JSON document, the same fields in every run.</summary>
internal sealed class JsonReporter(TextWriter output) : Reporter
{
    public override void Checked(RunReport report) => Write(JsonReport.Of(report));

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed) =>
        Write(JsonReport.Of(report) with
        {
            Published = new(report.Output!, report.Handbook.Site.Pages.Count, published.Files, published.Bytes, Math.Round(elapsed.TotalSeconds, 3)),
        });

    public override void Serving(RunReport report, Uri address) =>
        Write(JsonReport.Of(report) with { Address = address.AbsoluteUri });

    private void Write(JsonReport report) => output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Readable.JsonReport));
}

/// <summary>The document; <c>version</c> changes when a reader of an older one would no longer understand it.</summary>
internal sealed record JsonReport(
    int Version, string Command, DateOnly Today, bool Sound, JsonCounts Counts, IReadOnlyList<JsonDiagnostic> Diagnostics)
{
    public JsonPublished? Published { get; init; }

    /// <summary>Where the preview is; only of <c>serve</c>.</summary>
    public string? Address { get; init; }

    public static JsonReport Of(RunReport report)
    {
        var diagnostics = report.Handbook.Diagnostics;
        var counts = new JsonCounts(
            diagnostics.Count(Severity.Error), diagnostics.Count(Severity.Warning), diagnostics.Count(Severity.Note));
        return new(1, report.Command, report.Today, report.Handbook.IsSound, counts, [.. diagnostics.Select(JsonDiagnostic.Of)]);
    }
}

internal sealed record JsonCounts(int Error, int Warning, int Note);

/// <param name="Seconds">From the command's start to the published site.</param>
internal sealed record JsonPublished(string Folder, int Pages, int Files, long Bytes, double Seconds);

/// <summary>A place; lines and columns count from 1, the end is exclusive.</summary>
internal sealed record JsonPlace(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    public static JsonPlace Of(SourceSpan span) => new(span.Path.Value, span.Line, span.Column, span.EndLine, span.EndColumn);
}

internal sealed record JsonDiagnostic(
    string Rule, Severity Severity, JsonPlace Place, string Message, string? Hint, IReadOnlyList<JsonPlace> Related)
{
    public static JsonDiagnostic Of(Diagnostic diagnostic) =>
        new(diagnostic.Rule, diagnostic.Severity, JsonPlace.Of(diagnostic.Span), diagnostic.Message, diagnostic.Hint,
            [.. diagnostic.Related.Select(JsonPlace.Of)]);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stay letters.</summary>
    public static ReportJson Readable => field ??= new(
        new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
