using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// Reads front matter as a record: each field against its shape, all problems in one go. What is sound is handed on
/// as JSON, from which the serialiser makes the record; what is not is left out and remembered as unreadable.
/// </summary>
internal sealed class FieldBinder
{
    private readonly SourceFile file;
    private readonly PlaceholderFinder? placeholders;
    private readonly List<Diagnostic> problems = [];
    private readonly ReadingNotes notes = new();
    private readonly Utf8JsonWriter json;

    private FieldBinder(SourceFile file, PlaceholderFinder? placeholders, Utf8JsonWriter json)
    {
        this.file = file;
        this.placeholders = placeholders;
        this.json = json;
    }

    /// <param name="root">Null where the YAML could not be read at all: the record is then empty and everything counts as unreadable.</param>
    /// <param name="placeholders">What to look for in values; null to look for nothing.</param>
    public static (T Value, FieldPlaces Places, IReadOnlyList<Diagnostic> Problems) Bind<T>(
        SourceFile file, FrontMatterMap? root, GroupShape shape, JsonTypeInfo<T> type, PlaceholderFinder? placeholders = null)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(buffer);
        var binder = new FieldBinder(file, placeholders, json);
        binder.WriteGroup(root ?? new FrontMatterMap(TextRange.At(0), []), shape, "");
        json.Flush();
        var value = JsonSerializer.Deserialize(buffer.WrittenSpan, type)
            ?? throw new InvalidOperationException("a group is never null");
        return (value, new FieldPlaces(file, root, binder.notes), binder.problems);
    }

    /// <summary>Whether the value was sound; if not, nothing is written and the node is remembered.</summary>
    private bool TryWrite(FrontMatterNode node, FieldShape field, Shape shape, string? name)
    {
        var problem = node is FrontMatterRefused ? null : FindProblem(node, field, shape);
        if (problem is not null || node is FrontMatterRefused)
        {
            if (problem is not null)
                problems.Add(problem);
            notes.Unreadable.Add(node);
            return false;
        }

        if (name is not null)
            json.WritePropertyName(name);
        switch (shape)
        {
            case GroupShape group when node is FrontMatterMap map:
                WriteGroup(map, group, field.Name);
                return true;
            case GroupShape group:
                notes.Shorthands.Add(node, group.Shorthand!);
                json.WriteStartObject();
                TryWrite(node, group[group.Shorthand!]!, group[group.Shorthand!]!.Shape, group.Shorthand);
                json.WriteEndObject();
                return true;
            case ListShape list:
                WriteList(node, field, list);
                return true;
            case TableShape table:
                WriteTable((FrontMatterMap)node, field, table);
                return true;
            case ValueShape { Kind: { IsText: false } kind }:
                json.WriteRawValue(kind.Read((FrontMatterScalar)node)!);
                return true;
            case ValueShape { Kind: var kind }:
                json.WriteStringValue(kind.Read((FrontMatterScalar)node));
                return true;
            default:
                json.WriteStringValue(((FrontMatterScalar)node).Text);
                return true;
        }
    }

    private Diagnostic? FindProblem(FrontMatterNode node, FieldShape field, Shape shape)
    {
        if (node is FrontMatterScalar { IsNothing: true })
            return WrongType.Nothing(file.Span(node.Range), field.Name, field.Field.Example);
        if (node is FrontMatterScalar blank && placeholders?.InPlaceOf(blank, field, shape) is { } left)
            return left;
        return (shape, node) switch
        {
            (GroupShape, FrontMatterMap) or (TableShape, FrontMatterMap) or (ListShape, FrontMatterList) => null,
            // The bare value is judged as the field that it stands for.
            (GroupShape { Shorthand: { } name } group, FrontMatterScalar) => FindProblem(node, group[name]!, group[name]!.Shape),
            (GroupShape group, _) => WrongType.NotAGroup(file.Span(node.Range), field.Name, group.Names),
            (TableShape, _) => WrongType.NotAGroup(file.Span(node.Range), field.Name, ["name: value"]),
            (ListShape { OneOrMany: true }, _) => null,
            (ListShape, _) => WrongType.NotAList(file.Span(node.Range), field.Name),
            (WordShape word, FrontMatterScalar scalar) => ValueProblems.Find(file, scalar, field, word),
            (ValueShape value, FrontMatterScalar scalar) => ValueProblems.Find(file, scalar, field, value),
            (WordShape word, _) => WrongType.NotSingle(file.Span(node.Range), field.Name, "one of " + string.Join(", ", word.Words)),
            (ValueShape value, _) => WrongType.NotSingle(file.Span(node.Range), field.Name, value.Kind.Form),
            _ => throw new InvalidOperationException("a shape without a reader"),
        };
    }

    private void WriteGroup(FrontMatterMap map, GroupShape group, string groupName)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            if (group[key.Text] is { } field)
            {
                if (TryWrite(value, field, field.Shape, field.Name) && placeholders?.Within(value, field) is { } left)
                    problems.Add(left);
            }
            else
            {
                ReportUnknown(map, key, value, group, groupName);
            }
        }

        json.WriteEndObject();
    }

    private void ReportUnknown(FrontMatterMap map, FrontMatterScalar key, FrontMatterNode value, GroupShape group, string groupName)
    {
        var nearest = Nearest.To(key.Text, group.Names.Where(name => map[name] is null));
        problems.Add(UnknownKey.At(file.Span(key.Range), key.Text, groupName, nearest, group.Names));
        notes.Unreadable.Add(value);
        // The field that was meant is not also missing.
        if (nearest is not null)
            notes.Meant.TryAdd((map, nearest), new FrontMatterEntry(key, value));
    }

    private void WriteList(FrontMatterNode node, FieldShape field, ListShape list)
    {
        json.WriteStartArray();
        foreach (var item in node is FrontMatterList many ? many.Items : [node])
        {
            if (TryWrite(item, field, list.Item, name: null) && placeholders?.Within(item, field) is { } left)
                problems.Add(left);
        }

        json.WriteEndArray();
    }

    private void WriteTable(FrontMatterMap map, FieldShape field, TableShape table)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
            TryWrite(value, field with { Name = key.Text }, table.Value, key.Text);
        json.WriteEndObject();
    }
}
