using System.Text.Json.Nodes;
using CopHandbook.Cli.Reporters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>The schema of the JSON report is what the program writes.</summary>
public class ReportSchemaTests
{
    [Fact]
    public void The_kept_schema_is_that_of_the_record() => Blessed.Equal("/" + ReportSchema.File, ReportSchema.Write());

    [Fact]
    public void A_report_has_all_fields_that_are_required_and_none_that_is_not_described()
    {
        var report = MadeReport.Of(
            MadeReport.Warning("communities/a.md", 6),
            MadeReport.Error("communities/b.md", 4, "wrong", "right") with { Related = [MadeReport.Span("communities/a.md", 4, 9, 14)] });
        var schema = JsonNode.Parse(ReportSchema.Write())!.AsObject();
        RunReport[] reports =
        [
            MadeReport.Of(),
            report,
            report with { Scope = new([new("content", "")], new("main", new HashSet<string> { "communities/a.md" })) },
            report with { Output = "site", Published = new(new("/site", 3, 1000, 2), TimeSpan.FromSeconds(1.5)) },
            report with { Address = new Uri("http://localhost:4321/") },
        ];
        foreach (var one in reports)
            Hold(JsonNode.Parse(one.Told(ReportFormat.Json))!, schema, "$");
    }

    private static void Hold(JsonNode value, JsonObject schema, string place)
    {
        if (schema["enum"] is JsonArray words)
            Assert.Contains(value.ToJsonString(), words.Select(word => word!.ToJsonString()));
        if (value is JsonArray items)
        {
            foreach (var item in items)
                Hold(item!, schema["items"]!.AsObject(), place + "[]");
        }

        if (value is not JsonObject fields)
            return;
        foreach (var required in schema["required"]?.AsArray() ?? [])
            Assert.True(fields.ContainsKey(required!.GetValue<string>()), $"{place} lacks {required}");
        foreach (var (name, field) in fields)
        {
            Assert.True(schema["properties"]?[name] is JsonObject, $"{place}.{name} is not described");
            Hold(field!, schema["properties"]![name]!.AsObject(), $"{place}.{name}");
        }
    }
}
