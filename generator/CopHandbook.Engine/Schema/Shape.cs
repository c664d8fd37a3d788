using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>What a field can hold.</summary>
internal abstract record Shape;

/// <summary>One value. <paramref name="Kind"/> says how it is read, <paramref name="Type"/> what it becomes.</summary>
internal sealed record ValueShape(ValueKind Kind, JsonTypeInfo Type) : Shape;

/// <summary>One of a closed list of words.</summary>
internal sealed record WordShape(IReadOnlyList<string> Words) : Shape
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        Words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> text) => words.Contains(text);
}

internal sealed record ListShape(Shape Item, bool OneOrMany) : Shape;

/// <summary>Any names, each with a value of one shape.</summary>
internal sealed record TableShape(Shape Value) : Shape;

/// <summary>A group of fields. A bare value stands for the one named <paramref name="Shorthand"/>, where there is one.</summary>
internal sealed record GroupShape(JsonTypeInfo Type, string? Shorthand) : Shape
{
    private FrozenDictionary<string, FieldShape>.AlternateLookup<ReadOnlySpan<char>> byName;

    /// <summary>Set once the shape is complete: groups may contain each other.</summary>
    public IReadOnlyList<FieldShape> Fields
    {
        get;
        set
        {
            field = value;
            byName = value.ToFrozenDictionary(entry => entry.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        }
    } = [];

    public IReadOnlyList<string> Names => field ??= [.. Fields.Select(entry => entry.Name)];

    /// <summary>The fields that are needed at some status, or have such a field below them: most of the schema is not and has not.</summary>
    public FieldShape[] Gates => field ??= [.. Fields.Where(entry => entry.Needed is not null || HasGates(entry.Shape))];

    private static bool HasGates(Shape shape) => shape switch
    {
        GroupShape group => group.Gates.Length > 0,
        ListShape { Item: GroupShape item } => item.Gates.Length > 0,
        _ => false,
    };

    public FieldShape? this[ReadOnlySpan<char> name] => byName.TryGetValue(name, out var field) ? field : null;
}

/// <summary>A named field of a group.</summary>
internal sealed record FieldShape(string Name, Shape Shape, FieldAttribute Field, NeededFromAttribute? Needed)
{
    /// <summary>The name as the binder writes it.</summary>
    public JsonEncodedText JsonName { get; private init; } = JsonEncodedText.Encode(Name);

    /// <summary>An entry of a table. The example is one of the whole table.</summary>
    public FieldShape Entry(string name) =>
        this with { Name = name, JsonName = JsonEncodedText.Encode(name), Field = new(Field.Meaning) { UnreadableRule = Field.UnreadableRule } };

    public IReadOnlyList<string> AlsoCalled { get; } = Field.AlsoCalled.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether no status needs the field, so that it may be removed.</summary>
    public bool CanGo => Needed is null;

    /// <summary>The rule that reports a value which cannot be read.</summary>
    public required Rule Unreadable { get; init; }
}
