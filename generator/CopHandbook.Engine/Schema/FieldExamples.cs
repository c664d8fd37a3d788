using System.Text.Json.Nodes;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>The example of a field, which is written as YAML, as JSON. An example that its own field would refuse is a bug.</summary>
internal static class FieldExamples
{
    /// <summary>Null where the field has none.</summary>
    public static JsonNode? Of(FieldShape field)
    {
        if (field.Field.Example.Length == 0)
            return null;
        var file = new SourceFile(new SourcePath(field.Name), $"{field.Name}: {field.Field.Example}");
        var (root, problems) = YamlReader.Read(file, file.Text.Length);
        return problems.Count == 0 && root?[field.Name]?.Value is { } node && Read(node, field.Shape) is { } value
            ? value
            : throw new InvalidOperationException($"the field '{field.Name}' could not have its own example: {field.Field.Example}");
    }

    private static JsonNode? Read(FrontMatterNode node, Shape shape) => (node, shape) switch
    {
        (FrontMatterList items, ListShape list) => new JsonArray([.. items.Items.Select(item => Read(item, list.Item))]),
        (_, ListShape { OneOrMany: true } list) => Read(node, list.Item),
        (FrontMatterMap map, GroupShape group) => new JsonObject(
            map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Read(entry.Value, group[entry.Key.Text]!.Shape)))),
        (FrontMatterScalar, GroupShape { Shorthand: { } name } group) => Read(node, group[name]!.Shape),
        (FrontMatterScalar word, WordShape words) => words.Words.Contains(word.Text) ? word.Text : null,
        (FrontMatterScalar text, ValueShape { Kind: { IsText: true } kind }) => kind.Read(text) is null ? null : text.Text,
        (FrontMatterScalar number, ValueShape value) => value.Kind.Read(number) is { } read ? JsonNode.Parse(read) : null,
        _ => null,
    };
}
