using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CopHandbook.Tests.Harness;

/// <summary>Says what JSON Schema has against a value. It knows the keywords that our schema uses, and refuses any other.</summary>
internal sealed class JsonSchemaReader(JsonObject root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "examples", "deprecated", "format", "then"];

    public IEnumerable<string> Problems(JsonNode? value) => Problems(value, root, "");

    private IEnumerable<string> Problems(JsonNode? value, JsonObject schema, string path) =>
        schema.Where(keyword => !Annotations.Contains(keyword.Key))
            .SelectMany(keyword => Problems(value, keyword.Key, keyword.Value!, schema, path));

    private IEnumerable<string> Problems(JsonNode? value, string keyword, JsonNode by, JsonObject schema, string path) => keyword switch
    {
        "$ref" => Problems(value, Referred(by), path),
        "allOf" => by.AsArray().SelectMany(part => Problems(value, part!.AsObject(), path)),
        "anyOf" => by.AsArray().Any(part => !Problems(value, part!.AsObject(), path).Any()) ? [] : [$"{path}: anyOf"],
        "if" => Problems(value, by.AsObject(), path).Any() ? [] : Problems(value, schema["then"]!.AsObject(), path),
        "properties" => value is JsonObject group
            ? group.Where(entry => by[entry.Key] is not null).SelectMany(entry => Problems(entry.Value, by[entry.Key]!.AsObject(), $"{path}/{entry.Key}"))
            : [],
        "additionalProperties" => value is JsonObject group
            ? group.Where(entry => schema["properties"]![entry.Key] is null).Select(entry => $"{path}/{entry.Key}: additionalProperties")
            : [],
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Problems(item, by.AsObject(), $"{path}/{i}")) : [],
        _ => IsKept(value, keyword, by) ? [] : [$"{path}: {keyword}"],
    };

    private static bool IsKept(JsonNode? value, string keyword, JsonNode by) => keyword switch
    {
        "type" => (by as JsonArray ?? [by.DeepClone()]).Any(type => IsOfType(value, type!.GetValue<string>())),
        "enum" => by.AsArray().Any(word => JsonNode.DeepEquals(word, value)),
        "const" => JsonNode.DeepEquals(by, value),
        "pattern" => !IsOfType(value, "string") || Regex.IsMatch(value!.GetValue<string>(), by.GetValue<string>(), RegexOptions.ECMAScript),
        "maxLength" => !IsOfType(value, "string") || value!.GetValue<string>().Length <= by.GetValue<int>(),
        "minimum" => !IsOfType(value, "number") || value!.GetValue<decimal>() >= by.GetValue<int>(),
        "minItems" => value is not JsonArray list || list.Count >= by.GetValue<int>(),
        "minProperties" => value is not JsonObject group || group.Count >= by.GetValue<int>(),
        "required" => value is not JsonObject group || by.AsArray().All(name => group.ContainsKey(name!.GetValue<string>())),
        _ => throw new InvalidOperationException($"the keyword '{keyword}' is new; teach it to {nameof(JsonSchemaReader)}"),
    };

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String,
        "boolean" => value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.Number,
        "integer" => IsOfType(value, "number") && decimal.IsInteger(value!.GetValue<decimal>()),
        _ => throw new InvalidOperationException($"the type '{type}' is new"),
    };

    private JsonObject Referred(JsonNode reference) =>
        root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
}
