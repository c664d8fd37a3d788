using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace CopHandbook.Engine.Schema;

/// <summary>The JSON Schema of a record that is written as JSON, with what its <c>[Description]</c> attributes say.</summary>
public static class RecordSchema
{
    private static readonly JsonSchemaExporterOptions Form = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    public static JsonObject Of(JsonTypeInfo type) => type.GetJsonSchemaAsNode(Form).AsObject();

    // Absent and null are the same in the records, and only absent is ever written.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        // A value of any form has the schema "true", which has no room for a description.
        if ((schema as JsonObject ?? (schema.GetValueKind() == JsonValueKind.True ? new JsonObject() : null)) is not { } node)
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
