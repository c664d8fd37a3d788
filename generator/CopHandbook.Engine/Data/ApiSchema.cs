using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>The documents of the data as JSON Schema 2020-12, each under its name in <c>$defs</c>, made of the records that write them.</summary>
internal static class ApiSchema
{
    private static readonly Permalink Address = new($"/schema/api-{ApiFiles.Version}.json");

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static OutputFile Write(SiteFrame frame)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Document(frame.Absolute(Address)).WriteTo(json);
        buffer.WriteByte((byte)'\n');
        return new OutputFile(Address.File, buffer.ToArray());
    }

    private static JsonObject Document(string address) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = address,
        ["title"] = $"Data of a handbook, version {ApiFiles.Version}",
        ["description"] = "The documents below /api/v1/, by name.",
        ["$defs"] = new JsonObject
        {
            ["communities"] = Of(ApiJson.Default.ApiCommunities),
            ["community"] = Of(ApiJson.Default.ApiCommunityDocument),
            ["goals"] = Of(ApiJson.Default.ApiGoals),
            ["meetings"] = Of(ApiJson.Default.ApiMeetings),
            ["people"] = Of(ApiJson.Default.ApiPeople),
        },
    };

    private static JsonNode Of(JsonTypeInfo type) => type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    });

    // Absent and null are the same in the records, and only absent is ever written.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node)
            return schema;
        if (node["type"] is JsonArray types)
            node["type"] = types.First(type => type!.GetValue<string>() != "null")!.DeepClone();
        var provider = context.PropertyInfo is { } property ? property.AttributeProvider : context.TypeInfo.Type;
        var description = provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault()
            ?? context.TypeInfo.Type.GetCustomAttribute<DescriptionAttribute>();
        if (description is not null)
            node.Insert(0, "description", description.Description);
        return node;
    }
}
