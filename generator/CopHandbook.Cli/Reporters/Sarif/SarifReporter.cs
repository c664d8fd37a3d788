using System.Reflection;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Engine.Rules;

namespace CopHandbook.Cli.Reporters.Sarif;

/// <summary>For programs that show the findings of many tools: SARIF 2.1.0.</summary>
internal sealed class SarifReporter(HostEnvironment environment) : Reporter
{
    private static readonly string Version =
        typeof(SarifReporter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public override void Tell(RunReport report) => environment.Out.WriteLine(Write(report, environment));

    public static string Write(RunReport report, HostEnvironment environment)
    {
        // All rules and not only those that spoke up: the log also says what was looked for.
        var driver = new SarifDriver(
            "cophandbook", "CopHandbook", Version, Version, [.. RuleCatalogue.All.Select(rule => SarifRules.Of(rule, report))]);
        var results = new SarifResults(ReportRoot.Of(environment), report.Handbook.Handbook.Content);
        var run = new SarifRun(new(driver), [new(ExecutionSuccessful: true)], "utf16CodeUnits", results.Of(report.Diagnostics));
        return JsonText.Of(new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]), SarifJson.Readable.SarifLog);
    }
}
