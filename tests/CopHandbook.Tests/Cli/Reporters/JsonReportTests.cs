using System.Text.Json;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Rules;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Reporters;

public class JsonReportTests
{
    [Fact]
    public void A_report_is_the_same_document_in_every_run()
    {
        var report = MadeReport.Of(
            MadeReport.Warning("communities/a.md", 6),
            MadeReport.Error("communities/b.md", 4, "'é' is wrong", "right") with { Related = [MadeReport.Span("communities/a.md", 4, 9, 14)] });
        Assert.Equal(
            """
            {
              "version": 1,
              "command": "check",
              "today": "2026-02-01",
              "sound": false,
              "passed": false,
              "strict": false,
              "counts": {
                "error": 1,
                "warning": 1,
                "note": 0
              },
              "byRule": [
                {
                  "rule": "wrong-type",
                  "severity": "error",
                  "count": 1
                },
                {
                  "rule": "review-overdue",
                  "severity": "warning",
                  "count": 1
                }
              ],
              "diagnostics": [
                {
                  "rule": "review-overdue",
                  "severity": "warning",
                  "place": {
                    "path": "content/communities/a.md",
                    "line": 6,
                    "column": 8,
                    "endLine": 6,
                    "endColumn": 18
                  },
                  "message": "the review was due on 2026-01-20, and today is 2026-02-01",
                  "related": [],
                  "hint": "hold the review, and set 'due' to the next one",
                  "summary": "The next review lies ahead.",
                  "guidance": {
                    "chapter": "worked-example",
                    "anchor": "goals",
                    "sentence": "The initial goals are to be reviewed after three months."
                  }
                },
                {
                  "rule": "wrong-type",
                  "severity": "error",
                  "place": {
                    "path": "content/communities/b.md",
                    "line": 4,
                    "column": 9,
                    "endLine": 4,
                    "endColumn": 14
                  },
                  "message": "'é' is wrong",
                  "related": [
                    {
                      "path": "content/communities/a.md",
                      "line": 4,
                      "column": 9,
                      "endLine": 4,
                      "endColumn": 14
                    }
                  ],
                  "hint": "right",
                  "summary": "SUMMARY"
                }
              ],
              "historyGap": "not-asked"
            }

            """.Replace("SUMMARY", RuleCatalogue.Find("wrong-type")!.Summary, StringComparison.Ordinal),
            report.Told(ReportFormat.Json));
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Sarif")]
    public void Values_come_through_whole_and_print_nothing_that_steers(string format)
    {
        const string hostile = "\e[31m \u009b \u2028 \u202e \r\n::error::x ##[add-mask]y \"q\"";
        var told = MadeReport.Of(MadeReport.Error("communities/a.md", 4, hostile)).Told(Enum.Parse<ReportFormat>(format));
        Assert.DoesNotContain(told, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain("##[", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::", told, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(told);
        Assert.Contains(hostile, Strings(document.RootElement));
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => Strings(field.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
