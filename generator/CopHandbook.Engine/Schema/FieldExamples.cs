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
        var (tree, problems) = YamlReader.Read(file, file.Text.Length);
        return problems.Count == 0 && tree?.Root[field.Name]?.Value is { } node && Read(node, field.Shape) is { } value
            ? value
            : throw new InvalidOperationException($"the field '{field.Name}' could not have its own example: {field.Field.Example}");
    }

    private static JsonNode? Read(FrontMatterNode node, Shape shape) => (node.Kind, shape) switch
    {
        (FrontMatterKind.List, ListShape list) => new JsonArray([.. node.Items.Select(item => Read(item, list.Item))]),
        (_, ListShape { OneOrMany: true } list) => Read(node, list.Item),
        (FrontMatterKind.Map, GroupShape group) => new JsonObject(
            node.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text.ToString(), Read(entry.Value, group[entry.Key.Text]!.Shape)))),
        (FrontMatterKind.Scalar, GroupShape { Shorthand: { } name } group) => Read(node, group[name]!.Shape),
        (FrontMatterKind.Scalar, WordShape words) => words.Has(node.Text) ? node.Text.ToString() : null,
        (FrontMatterKind.Scalar, ValueShape { Kind: { IsText: true } kind }) => kind.Read(node) is null ? null : node.Text.ToString(),
        (FrontMatterKind.Scalar, ValueShape value) => value.Kind.Read(node) is { } read ? JsonNode.Parse(read) : null,
        _ => null,
    };
}
