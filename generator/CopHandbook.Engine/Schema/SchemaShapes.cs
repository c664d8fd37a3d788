using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>Reads the shapes off the records' metadata, once a run.</summary>
internal sealed class SchemaShapes
{
    // Each when it is asked for: settings are read first, and alone.
    private static readonly Lazy<GroupShape> OfCharter = new(() => All(SchemaJson.Default.Charter));
    private static readonly Lazy<GroupShape> OfChapter = new(() => All(SchemaJson.Default.ChapterFrontMatter));
    private static readonly Lazy<GroupShape> OfSettings = new(() => All(SchemaJson.Default.HandbookSettings));

    private readonly Dictionary<Type, Shape> known = [];

    public static GroupShape Charter => OfCharter.Value;

    public static GroupShape Chapter => OfChapter.Value;

    public static GroupShape Settings => OfSettings.Value;

    private static GroupShape All(JsonTypeInfo record) => (GroupShape)new SchemaShapes().Of(record);

    private Shape Of(JsonTypeInfo type) =>
        known.TryGetValue(type.Type, out var shape) ? shape : known[type.Type] = Read(type);

    private Shape Read(JsonTypeInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (ValueKind.For(type) is { } kind)
            return new ValueShape(kind, Metadata(type));
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => Group(info),
            JsonTypeInfoKind.Enumerable => new ListShape(Of(Metadata(info.ElementType!)), OneOrMany: false),
            JsonTypeInfoKind.Dictionary => new TableShape(Of(Metadata(info.ElementType!))),
            _ when type.IsEnum => new WordShape(Words(info)),
            _ => throw new InvalidOperationException($"the schema does not know how '{type.Name}' is written; add it to {nameof(ValueKind)}"),
        };
    }

    private GroupShape Group(JsonTypeInfo info)
    {
        var group = new GroupShape(info, info.Type.GetCustomAttribute<ShorthandAttribute>()?.Field);
        known[info.Type] = group;
        group.Fields = [.. info.Properties.Select(Field)];
        return group;
    }

    private FieldShape Field(JsonPropertyInfo property)
    {
        var shape = Of(Metadata(property.PropertyType));
        if (shape is ListShape list && Attribute<OneOrManyAttribute>(property) is not null)
            shape = list with { OneOrMany = true };
        var field = Attribute<FieldAttribute>(property)
            ?? throw new InvalidOperationException($"the field '{property.Name}' has no [Field] that says what it means");
        return new FieldShape(property.Name, shape, field, Attribute<NeededFromAttribute>(property))
        {
            Unreadable = UnreadableRules.Named(field.UnreadableRule),
        };
    }

    private static T? Attribute<T>(JsonPropertyInfo property) where T : Attribute =>
        property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: false).OfType<T>().FirstOrDefault();

    // The words of a closed list are asked of the serialiser that will read them, so the two cannot differ.
    private static IReadOnlyList<string> Words(JsonTypeInfo info) =>
        [.. info.GetJsonSchemaAsNode()["enum"]!.AsArray().Where(word => word is not null).Select(word => word!.GetValue<string>())];

    private static JsonTypeInfo Metadata(Type type) =>
        SchemaJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"no metadata for '{type.Name}'");
}
