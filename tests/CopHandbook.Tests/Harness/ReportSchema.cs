using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CopHandbook.Cli.Reporters.Json;

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
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };
        var root = ReportJson.Readable.JsonReport.GetJsonSchemaAsNode(options).AsObject();
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "cophandbook report, version 1");
        // The record says which version it writes; the schema holds a document to it.
        root["properties"]!["version"] = new JsonObject { ["description"] = root["properties"]!["version"]!["description"]!.DeepClone(), ["const"] = 1 };
        return root.ToJsonString(Printed) + "\n";
    }

    // Absent and null are the same in the record, and only absent is ever written.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
            return schema;
        if (node["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null"))
            node["type"] = types.First(type => type!.GetValue<string>() != "null")!.DeepClone();
        var provider = context.PropertyInfo is { } property ? property.AttributeProvider : context.TypeInfo.Type;
        var description = provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault()
            ?? context.TypeInfo.Type.GetCustomAttribute<DescriptionAttribute>();
        if (description is not null)
            node.Insert(0, "description", description.Description);
        return node;
    }
}
