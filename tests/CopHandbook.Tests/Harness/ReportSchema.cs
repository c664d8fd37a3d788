using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Engine.Schema;

namespace CopHandbook.Tests.Harness;

/// <summary>The JSON Schema of <c>--format json</c>, written from the report's record.</summary>
internal static class ReportSchema
{
    public const string File = "generator/CopHandbook.Cli/Reporters/report-1.schema.json";

    private static readonly JsonSerializerOptions Printed = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write()
    {
        var root = RecordSchema.Of(ReportJson.Readable.JsonReport);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "cophandbook report, version 1");
        // The record says which version it writes; the schema holds a document to it.
        root["properties"]!["version"] = new JsonObject { ["description"] = root["properties"]!["version"]!["description"]!.DeepClone(), ["const"] = 1 };
        return root.ToJsonString(Printed) + "\n";
    }
}
