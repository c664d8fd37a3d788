using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Commands;

/// <summary>A rule as programs read it.</summary>
/// <param name="Clock">Whether the passing of time can make it speak up.</param>
internal sealed record RuleRecord(string Name, Severity Severity, string Summary, string Why, bool Clock, GuidanceQuote? Guidance)
{
    public static IReadOnlyList<RuleRecord> All =>
        [.. RuleCatalogue.All.Select(rule => new RuleRecord(rule.Name, rule.Severity, rule.Summary, rule.Why, rule.IsClock, rule.Guidance))];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(IReadOnlyList<RuleRecord>))]
internal sealed partial class RuleJson : JsonSerializerContext
{
    /// <summary>Letters of all scripts stay letters.</summary>
    public static RuleJson Readable => field ??= new(
        new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
