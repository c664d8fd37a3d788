using System.Text.Json.Nodes;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>The documents with their fields, as their schema has them.</summary>
internal static class ApiReference
{
    // Each document has it, so it is told of once.
    private const string Source = "source";

    public static IEnumerable<DataFile> Described()
    {
        var schemas = ApiSchema.Definitions();
        var source = schemas.First().Value!["properties"]![Source]!.AsObject();
        yield return Of($"{ApiFiles.Folder}<document>.json", $"Each document has a group {Source}. {MeaningOf(source)}", Fields(source, Source + "."));
        foreach (var (name, schema) in schemas)
        {
            var address = name == "community" ? $"{ApiFiles.Folder}communities/<id>.json" : $"{ApiFiles.Folder}{name}.json";
            var own = Fields(schema!.AsObject(), "").Where(field => !field.Name.StartsWith(Source, StringComparison.Ordinal));
            yield return Of(address, MeaningOf(schema.AsObject()), own);
        }

        yield return Of(ApiSchema.Address.Value, "The documents as JSON Schema 2020-12, each under its name in $defs.", []);
    }

    private static DataFile Of(string address, string meaning, IEnumerable<DataField> fields) =>
        new(address, DataGroup.Json, meaning) { Fields = [.. fields] };

    private static IEnumerable<DataField> Fields(JsonObject group, string path)
    {
        var required = (group["required"] as JsonArray)?.Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (name, value) in group["properties"] as JsonObject ?? [])
        {
            var (schema, below) = Inner(value!);
            yield return new($"{path}{name}{(below == value ? "" : "[]")}", Takes(schema, below), MeaningOf(schema), required.Contains(name));
            foreach (var field in Fields(below, $"{path}{name}{(below == value ? "" : "[]")}."))
                yield return field;
        }
    }

    // The schema of a list's items stands in that of the list.
    private static (JsonObject Schema, JsonObject Below) Inner(JsonNode value)
    {
        var schema = value.AsObject();
        return (schema, schema["items"] as JsonObject ?? schema);
    }

    private static string Takes(JsonObject schema, JsonObject below)
    {
        var words = below["enum"] is JsonArray closed ? string.Join(", ", closed.Select(word => (string?)word)) : null;
        var one = words ?? ((string?)below["type"], (string?)below["format"]) switch
        {
            ("string", "date") => "day (2026-01-05)",
            ("string", "date-time") => "moment (2026-01-05T12:30:00+00:00)",
            ("string", _) => "text",
            ("integer", _) => "whole number",
            ("number", _) => "number",
            _ => "group",
        };
        return schema == below ? one : $"list of {(words is null ? one : "words: " + one)}";
    }

    private static string MeaningOf(JsonObject schema) => (string?)schema["description"] ?? "";
}
