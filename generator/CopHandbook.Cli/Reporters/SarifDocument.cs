using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Cli.Reporters;

/// <summary>Writes a report as SARIF 2.1.0.</summary>
internal static class SarifDocument
{
    public static string Write(RunReport report)
    {
        var driver = new SarifDriver("CopHandbook", VersionOfProgram(), [.. RuleCatalogue.All.Select(rule => RuleOf(rule, report.Handbook.Site.Frame))]);
        var indices = RuleCatalogue.All.Select((rule, i) => (rule.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        var run = new SarifRun(
            new SarifTool(driver), "utf16CodeUnits", [.. report.Diagnostics.Select(diagnostic => ResultOf(diagnostic, indices[diagnostic.Rule]))]);
        var log = new SarifLog("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json", [run]);
        return JsonSerializer.Serialize(log, ReportJson.Readable.SarifLog);
    }

    private static SarifRule RuleOf(Rule rule, SiteFrame frame)
    {
        var quote = rule.Guidance is { } guidance ? $"\n\n> {guidance.Sentence}" : "";
        return new(
            rule.Name, new(rule.Summary), new($"{rule.Summary} {rule.Why}"), new(rule.Why, rule.Why + quote),
            new(LevelOf(rule.Severity), rule.Severity != Severity.Off),
            frame.Absolute(new Permalink($"/reference/rules/{rule.Name}/")));
    }

    private static SarifResult ResultOf(Diagnostic diagnostic, int rule)
    {
        var text = diagnostic.Hint is { } hint ? $"{diagnostic.Message} (hint: {hint})" : diagnostic.Message;
        return new(
            diagnostic.Rule, rule, LevelOf(diagnostic.Severity), new(text), [LocationOf(diagnostic.Span)], new(FingerprintOf(diagnostic)))
        {
            RelatedLocations = diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select(LocationOf)],
        };
    }

    private static SarifLocation LocationOf(SourceSpan span) => new(new(
        new(string.Join('/', span.Path.Value.Split('/').Select(Uri.EscapeDataString))),
        new(span.Line, span.Column, span.EndLine, span.EndColumn)));

    // The standard has no "off": a rule that is switched off says so in its configuration.
    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string FingerprintOf(Diagnostic diagnostic) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule}\n{diagnostic.Span.Path}\n{diagnostic.Message}")))[..16];

    private static string VersionOfProgram() =>
        typeof(SarifDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
