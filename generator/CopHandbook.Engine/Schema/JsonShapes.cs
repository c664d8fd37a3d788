using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// Shapes as JSON Schema. What a single value is, the serialiser's exporter says; short forms, lists of one and closed groups
/// it cannot say, and its references break once a group is one of two forms, so these come from the shapes.
/// </summary>
internal sealed class JsonShapes
{
    private static readonly JsonSchemaExporterOptions NeverNull = new() { TreatNullObliviousAsNonNullable = true };

    private readonly Dictionary<string, GroupShape> named = [];

    /// <summary>The groups that were referred to, in ordinal order of name.</summary>
    public JsonObject Definitions()
    {
        var written = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        // Writing a group can name further groups.
        while (named.Keys.FirstOrDefault(name => !written.ContainsKey(name)) is { } next)
            written[next] = Group(named[next]);
        return new JsonObject(written);
    }

    public JsonObject Group(GroupShape group)
    {
        var node = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(group.Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Field(field)))),
            ["additionalProperties"] = false,
        };
        if (JsonGates.AlwaysNeeded(group) is { Count: > 0 } needed)
            node["required"] = needed;
        return node;
    }

    private JsonObject Field(FieldShape field)
    {
        var node = Of(field.Shape, field);
        node.Insert(0, "description", FieldWords.Description(field));
        if (field.Field.Deprecated)
            node["deprecated"] = true;
        if (FieldExamples.Of(field) is { } example)
            node["examples"] = new JsonArray(example);
        return node;
    }

    private JsonObject Of(Shape shape, FieldShape field) => shape switch
    {
        ValueShape value => Value(value, field),
        WordShape words => Words(words),
        ListShape { OneOrMany: true } list => AnyOf(Of(list.Item, field), List(list, field)),
        ListShape list => List(list, field),
        TableShape table => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(table.Value, field) },
        GroupShape { Shorthand: { } name } group => AnyOf(Of(group[name]!.Shape, group[name]!), Reference(group)),
        GroupShape group => Reference(group),
        _ => throw new InvalidOperationException("a shape without a JSON Schema"),
    };

    private JsonObject List(ListShape list, FieldShape field) => new() { ["type"] = "array", ["items"] = Of(list.Item, field) };

    private JsonObject Reference(GroupShape group)
    {
        var name = JsonNamingPolicy.KebabCaseLower.ConvertName(group.Type.Type.Name);
        named[name] = group;
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Value(ValueShape value, FieldShape field)
    {
        // A value with a form of its own converts itself, which the exporter cannot see into.
        var node = value.Type.GetJsonSchemaAsNode(NeverNull) as JsonObject ?? new JsonObject { ["type"] = "string" };
        // That format has seconds and a zone.
        if (node["format"]?.GetValue<string>() == "time")
            node.Remove("format");
        if (value.Kind.Pattern is { } pattern)
            node["pattern"] = pattern;
        if (value.Kind.IsNumber)
            node["minimum"] = 0;
        return value.Kind == ValueKind.Text ? Text(field) : node;
    }

    // YAML calls a bare 2026 or 1.10 a number; where a charter takes text, it is text.
    private static JsonObject Text(FieldShape field) => new()
    {
        ["type"] = new JsonArray("string", "number"),
        ["pattern"] = @"\S",
        ["maxLength"] = ValueProblems.MostCharacters(field),
    };

    // The same for a bare number in a closed list, such as the 2 of "nth: 2".
    private static JsonObject Words(WordShape words) => new()
    {
        ["enum"] = new JsonArray(
        [
            .. words.Words.Select(word => (JsonNode?)word),
            .. words.Words.Where(word => word.All(char.IsAsciiDigit)).Select(word => JsonNode.Parse(word)),
        ]),
    };

    private static JsonObject AnyOf(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };
}
