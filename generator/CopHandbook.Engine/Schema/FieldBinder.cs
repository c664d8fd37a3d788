using System.Buffers;
using System.Text.Encodings.Web;
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
    // One for each thread: the JSON of a charter is needed no longer than until its record is made. It is never shown to
    // anybody, so nothing in it is escaped that JSON itself can hold.
    private static readonly ThreadLocal<(ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)> Writers = new(() =>
    {
        var buffer = new ArrayBufferWriter<byte>(8192);
        return (buffer, new(buffer, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    });

    private readonly SourceFile file;
    private readonly PlaceholderFinder? placeholders;
    private readonly bool leavesUnknownAside;
    private readonly List<Diagnostic> problems = [];
    private readonly ReadingNotes notes = new();
    private readonly Utf8JsonWriter json;

    private FieldBinder(SourceFile file, PlaceholderFinder? placeholders, bool leavesUnknownAside, Utf8JsonWriter json)
    {
        this.file = file;
        this.placeholders = placeholders;
        this.leavesUnknownAside = leavesUnknownAside;
        this.json = json;
    }

    /// <param name="tree">Null where the YAML could not be read at all: the record is then empty and everything counts as unreadable.</param>
    /// <param name="placeholders">What to look for in values; null to look for nothing.</param>
    /// <param name="leavesUnknownAside">Whether a field at the top that the schema does not have is a warning and no error.</param>
    public static (T Value, FieldPlaces Places, IReadOnlyList<Diagnostic> Problems) Bind<T>(
        SourceFile file, FrontMatterTree? tree, GroupShape shape, JsonTypeInfo<T> type,
        PlaceholderFinder? placeholders = null, bool leavesUnknownAside = false)
    {
        var binder = Write(file, tree ?? FrontMatterTree.Empty, shape, placeholders, leavesUnknownAside, out var json);
        return (Read(json, type), new FieldPlaces(file, tree, binder.notes), binder.problems);
    }

    /// <summary>As <see cref="Bind"/>, of fields with which nothing is wrong.</summary>
    /// <param name="json">What <see cref="FindSound"/> gave.</param>
    /// <param name="notes">As those.</param>
    public static (T Value, FieldPlaces Places) BindKnown<T>(
        SourceFile file, FrontMatterTree tree, ReadOnlyMemory<byte> json, ReadingNotes notes, JsonTypeInfo<T> type) =>
        (Read(json.Span, type), new FieldPlaces(file, tree, notes));

    /// <summary>What the record is made of, to be kept.</summary>
    /// <returns>Null where something is wrong, which is told each time.</returns>
    public static (byte[] Json, ReadingNotes Notes)? FindSound(SourceFile file, FrontMatterTree tree, GroupShape shape)
    {
        var binder = Write(file, tree, shape, placeholders: null, leavesUnknownAside: false, out var json);
        return binder.problems.Count == 0 && binder.notes.IsOfSound ? (json.ToArray(), binder.notes) : null;
    }

    /// <param name="json">Is good until the next record is read in this thread.</param>
    private static FieldBinder Write(
        SourceFile file, FrontMatterTree tree, GroupShape shape, PlaceholderFinder? placeholders, bool leavesUnknownAside, out ReadOnlySpan<byte> json)
    {
        var (buffer, writer) = Writers.Value;
        buffer.ResetWrittenCount();
        writer.Reset();
        var binder = new FieldBinder(file, placeholders, leavesUnknownAside, writer);
        binder.WriteGroup(tree.Root, shape, "");
        writer.Flush();
        json = buffer.WrittenSpan;
        return binder;
    }

    private static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json, type) ?? throw new InvalidOperationException("a group is never null");

    /// <summary>Whether the value was sound; if not, nothing is written and the node is remembered.</summary>
    private bool TryWrite(FrontMatterNode node, FieldShape field, Shape shape, bool isNamed = true)
    {
        var isRefused = node.Kind == FrontMatterKind.Refused;
        string? read = null;
        var problem = isRefused ? null : FindProblem(node, field, shape, out read);
        if (problem is not null || isRefused)
        {
            if (problem is not null)
                problems.Add(problem);
            notes.Unreadable.Add(node);
            return false;
        }

        if (isNamed)
            json.WritePropertyName(field.JsonName);
        switch (shape)
        {
            case GroupShape group when node.Kind == FrontMatterKind.Map:
                WriteGroup(node, group, field.Name);
                return true;
            case GroupShape group:
                notes.Shorthands.Add(node, group.Shorthand!);
                json.WriteStartObject();
                TryWrite(node, group[group.Shorthand!]!, group[group.Shorthand!]!.Shape);
                json.WriteEndObject();
                return true;
            case ListShape list:
                WriteList(node, field, list);
                return true;
            case TableShape table:
                WriteTable(node, field, table);
                return true;
            case ValueShape { Kind.IsText: false }:
                json.WriteRawValue(read!, skipInputValidation: true);
                return true;
            default:
                json.WriteStringValue(read is null ? node.Text.Trim() : read);
                return true;
        }
    }

    /// <param name="read">A value that has a form, as JSON writes it; null for any other, and where there is a problem.</param>
    private Diagnostic? FindProblem(FrontMatterNode node, FieldShape field, Shape shape, out string? read)
    {
        read = null;
        if (node.IsNothing)
            return WrongType.Nothing(file.Span(node.Range), field.Name, field.Field.Example, field.CanGo);
        if (node.Kind == FrontMatterKind.Scalar && placeholders?.InPlaceOf(node, field, shape) is { } left)
            return left;
        var isItem = !ReferenceEquals(shape, field.Shape);
        return (shape, node.Kind) switch
        {
            (GroupShape, FrontMatterKind.Map) when isItem && node.HasNothingIn => WrongType.EmptyItem(file.Span(node.Range), field.Name),
            (GroupShape or TableShape, FrontMatterKind.Map) or (ListShape, FrontMatterKind.List) => null,
            // The bare value is judged as the field that it stands for.
            (GroupShape { Shorthand: { } name } group, FrontMatterKind.Scalar) => FindProblem(node, group[name]!, group[name]!.Shape, out _),
            (GroupShape group, _) when isItem => WrongType.ItemNotAGroup(file.Span(node.Range), field.Name, Bare(node), group.Names),
            (GroupShape group, _) => WrongType.NotAGroup(file.Span(node.Range), field.Name, Bare(node), group.Names),
            (TableShape, _) => WrongType.NotAGroup(file.Span(node.Range), field.Name, Bare(node), ["name: value"]),
            (ListShape { OneOrMany: true }, _) => null,
            (ListShape list, _) => WrongType.NotAList(
                file.Span(node.Range), field.Name, Bare(node), Bare(node) is { } bare && CanBeItems(bare, list.Item)),
            (WordShape word, FrontMatterKind.Scalar) => ValueProblems.Find(file, node, field, word),
            (ValueShape value, FrontMatterKind.Scalar) => ValueProblems.Find(file, node, field, value, out read),
            (WordShape word, _) => WrongType.NotSingle(file.Span(node.Range), field.Name, Words.Listed(word.Words, "or")),
            (ValueShape value, _) => WrongType.NotSingle(file.Span(node.Range), field.Name, value.Kind.Form),
            _ => throw new InvalidOperationException("a shape without a reader"),
        };
    }

    private static bool CanBeItems(string bare, Shape item) => bare.Split(',', StringSplitOptions.TrimEntries).All(part => item switch
    {
        WordShape word => word.Words.Contains(part, StringComparer.Ordinal),
        ValueShape { Kind: var kind } => kind.Reads(part) && part.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-'),
        GroupShape { Shorthand: { } name } group => CanBeItems(part, group[name]!.Shape),
        _ => false,
    });

    private static string? Bare(FrontMatterNode node) => node.Kind == FrontMatterKind.Scalar ? node.Text.ToString() : null;

    private void WriteGroup(FrontMatterNode map, GroupShape group, string groupName)
    {
        json.WriteStartObject();
        List<FieldShape>? absent = null;
        foreach (var (key, value) in map.Entries)
        {
            if (group[key.Text] is { } field)
            {
                if (TryWrite(value, field, field.Shape) && placeholders?.Within(value, field) is { } left)
                    problems.Add(left);
            }
            else
            {
                // The same for all keys of a group, and a hostile one has thousands.
                absent ??= [.. group.Fields.Where(one => map[one.Name] is null)];
                ReportUnknown(map, key, value, group, groupName, absent);
            }
        }

        json.WriteEndObject();
    }

    private void ReportUnknown(
        FrontMatterNode map, FrontMatterNode key, FrontMatterNode value, GroupShape group, string groupName, List<FieldShape> absent)
    {
        if (FindDecimalComma(map, key, value, group) is { } comma)
        {
            problems.Add(comma);
            return;
        }

        var name = key.Text.ToString();
        var nearest = Nearest.To(name, absent.Select(field => field.Name))
            ?? absent.Find(field => field.AlsoCalled.Contains(name, StringComparer.OrdinalIgnoreCase))?.Name;
        problems.Add(leavesUnknownAside && groupName.Length == 0
            ? UnknownKey.LeftAside(file.Span(key.Range), name, nearest, group.Names)
            : UnknownKey.At(file.Span(key.Range), name, groupName, nearest, group.Names));
        MarkUnreadable(value);
        // The field that was meant is not also missing.
        if (nearest is not null)
            notes.Meant.TryAdd((map, nearest), new FrontMatterEntry(key, value));
    }

    // What stands in it was not read either, and is not looked for in vain.
    private void MarkUnreadable(FrontMatterNode node)
    {
        notes.Unreadable.Add(node);
        foreach (var inner in node.Items.Concat(node.Entries.Select(entry => entry.Value)))
            MarkUnreadable(inner);
    }

    /// <summary>In braces YAML takes <c>hours: 2,5</c> for two fields, the second of the name 5.</summary>
    private Diagnostic? FindDecimalComma(FrontMatterNode map, FrontMatterNode key, FrontMatterNode value, GroupShape group)
    {
        if (!value.IsNothing || key.Text.ContainsAnyExceptInRange('0', '9'))
            return null;
        foreach (var (name, number) in map.Entries)
        {
            var isBefore = number.Range.End + 1 == key.Range.Start && file.Text[number.Range.End] == ',';
            if (!isBefore || group[name.Text] is not { Shape: ValueShape { Kind.IsNumber: true } } field)
                continue;
            notes.Unreadable.Add(number);
            var written = new TextRange(number.Range.Start, key.Range.End);
            return WrongType.DecimalComma(field.Unreadable, file.Span(written), field.Name, file.Text[written.Start..written.End]);
        }

        return null;
    }

    private void WriteList(FrontMatterNode node, FieldShape field, ListShape list)
    {
        json.WriteStartArray();
        // What may be one or many, and is one, has no items and is the only one.
        if (node.Kind != FrontMatterKind.List)
            WriteItem(node, field, list);
        foreach (var item in node.Items)
            WriteItem(item, field, list);
        json.WriteEndArray();
    }

    private void WriteItem(FrontMatterNode item, FieldShape field, ListShape list)
    {
        if (TryWrite(item, field, list.Item, isNamed: false) && placeholders?.Within(item, field) is { } left)
            problems.Add(left);
    }

    private void WriteTable(FrontMatterNode map, FieldShape field, TableShape table)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
            TryWrite(value, field.Entry(key.Text.ToString()), table.Value);
        json.WriteEndObject();
    }
}
