using System.Text.Json;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Reporters;

/// <summary>
/// The standard's own schema is too large to keep here; what it asks for is held piece by piece. The output was also held against it
/// (sarif-schema-2.1.0.json of OASIS) when this was written.
/// </summary>
public class SarifReportTests
{
    [Fact]
    public void A_log_names_the_tool_and_all_rules()
    {
        var run = Run(MadeReport.Of());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Empty(run.GetProperty("results").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("cophandbook", driver.GetProperty("name").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("version").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Name), rules.Select(rule => rule.GetProperty("id").GetString()));
        foreach (var rule in rules)
        {
            Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
            Assert.NotEqual("", rule.GetProperty("fullDescription").GetProperty("text").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "note", "warning", "error" });
            Assert.Equal(
                $"https://handbook.example.org/reference/rules/{rule.GetProperty("id").GetString()}/", rule.GetProperty("helpUri").GetString());
        }
    }

    [Fact]
    public void Help_quotes_the_guidance_and_leads_to_it()
    {
        var rule = Run(MadeReport.Of()).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(rule => rule.GetProperty("id").GetString() == "review-overdue");
        var quoted = RuleCatalogue.Find("review-overdue")!;
        Assert.Equal(
            $"{quoted.Summary}\n\n{quoted.Why}\n\n"
            + $"The guidance: “{quoted.Guidance!.Sentence}” (content/guidance/worked-example.md#goals)",
            rule.GetProperty("help").GetProperty("text").GetString());
        Assert.Equal(
            $"{quoted.Summary}\n\n{quoted.Why}\n\n> {quoted.Guidance.Sentence}\n\n"
            + "[Where the guidance says so](https://handbook.example.org/guidance/worked-example/#goals)\n\n"
            + "[review-overdue, with examples](https://handbook.example.org/reference/rules/review-overdue/)",
            rule.GetProperty("help").GetProperty("markdown").GetString());
    }

    [Fact]
    public void A_result_says_what_where_and_by_which_rule()
    {
        var run = Run(MadeReport.Of(
            MadeReport.Error("communities/é a,b:c%\n.md", 4, "'{x}' and [y](z)", "write {a: b}") with { Related = [MadeReport.Span("communities/a.md", 4, 9, 14)] }));
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("wrong-type", result.GetProperty("ruleId").GetString());
        var index = result.GetProperty("ruleIndex").GetInt32();
        Assert.Equal("wrong-type", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[index].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("'{{x}}' and [y] (z)\nhint: write {{a: b}}", result.GetProperty("message").GetProperty("text").GetString());
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal("content/communities/%C3%A9%20a%2Cb%3Ac%25%0A.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal("""{"startLine":4,"startColumn":9,"endLine":4,"endColumn":14}""", Compact(place.GetProperty("region")));
        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal("content/communities/a.md", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Severities_are_those_of_this_handbook()
    {
        var results = Run(MadeReport.Of(
            MadeReport.Warning("communities/a.md", 6) with { Severity = Severity.Note }, MadeReport.Warning("communities/b.md", 6))).GetProperty("results");
        Assert.Equal(["note", "warning"], results.EnumerateArray().Select(result => result.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_fingerprint_survives_an_edit_above_and_another_day()
    {
        var today = Fingerprint(MadeReport.Warning("communities/a.md", 6));
        Assert.Equal(today, Fingerprint(MadeReport.Warning("communities/a.md", 6) with { Message = "the review was due, and today is another day" }));
        Assert.NotEqual(today, Fingerprint(MadeReport.Warning("communities/b.md", 6)));
        Assert.NotEqual(today, Fingerprint(MadeReport.Warning("communities/a.md", 4)));
        var two = Run(MadeReport.Of(MadeReport.Error("communities/a.md", 4, "one"), MadeReport.Error("communities/a.md", 4, "two"))).GetProperty("results");
        Assert.NotEqual(PrintOf(two[0]), PrintOf(two[1]));
    }

    private static string Fingerprint(Diagnostic diagnostic) => PrintOf(Run(MadeReport.Of(diagnostic)).GetProperty("results")[0]);

    private static string PrintOf(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("cophandbook/v1").GetString()!;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static JsonElement Run(RunReport report)
    {
        using var log = JsonDocument.Parse(report.Told(ReportFormat.Sarif));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        return Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray()).Clone();
    }
}
