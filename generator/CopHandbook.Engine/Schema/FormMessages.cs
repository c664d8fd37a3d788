using System.Text.Json.Nodes;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// What is said of a field's value, in the words of the catalogue: each message is made by its own rule, of a value that
/// stands for any. A reader of the data puts the real one in its place.
/// </summary>
internal static class FormMessages
{
    /// <summary>Stands for the value as it is written.</summary>
    public const string Seen = "{seen}";

    /// <summary>Numbers that no charter has, and what stands for them in the data.</summary>
    private const int AnyLength = 1_000_003;
    private const int AnyNumber = 1_000_007;

    /// <summary>A character that no charter has a use for.</summary>
    private const char AnyCharacter = '\uE000';

    private static readonly SourceSpan Nowhere = SourceSpan.StartOf(new SourcePath("charter"));

    /// <param name="field">Whose name a hint for the file has before the value, and a form beside it; null for a problem of no field.</param>
    public static JsonArray Of(Diagnostic problem, FieldShape? field = null)
    {
        var hint = problem.Hint ?? "";
        return [Filled(problem.Message), Filled(field is null ? hint : hint.Replace($"'{field.Name}: ", "'", StringComparison.Ordinal))];
    }

    /// <summary>A value that is not of its kind, or not of the list.</summary>
    public static JsonArray? Wrong(FieldShape field, Shape shape)
    {
        var scalar = Scalar(Seen);
        return shape switch
        {
            WordShape words => Of(ValueProblems.Find(AnyFile, scalar, field, words)!, field),
            ValueShape { Kind: var kind } when kind == ValueKind.Text => null,
            ValueShape value => Of(ValueProblems.Find(AnyFile, scalar, field, value, out _)!, field),
            _ => null,
        };
    }

    public static JsonArray Blank(FieldShape field) => Of(WrongType.Blank(Nowhere, field.Name, field.CanGo));

    public static JsonArray TooLong(FieldShape field) => Of(WrongType.TooLong(Nowhere, field.Name, AnyLength, ValueProblems.MostCharacters(field)));

    public static JsonArray Negative(FieldShape field) => Of(WrongType.Negative(field.Unreadable, Nowhere, field.Name, Seen, field.Field.Example), field);

    public static JsonArray Nothing(FieldShape field) => Of(WrongType.Nothing(Nowhere, field.Name, field.Field.Example, field.CanGo));

    public static JsonArray EmptyItem(FieldShape field) => Of(WrongType.EmptyItem(Nowhere, field.Name));

    public static JsonArray Placeholder(FieldShape field) => Of(PlaceholderLeft.At(Nowhere, field.Name, Seen, isProposed: true, field.CanGo));

    /// <summary>Of a bare value, of a list and of a group, where another of them is expected; null where all will do.</summary>
    public static JsonArray? NotOfItsForm(FieldShape field, bool isItem) => (field.Shape, isItem) switch
    {
        (ListShape { OneOrMany: true }, false) => null,
        (ListShape { Item: GroupShape group }, true) => Of(WrongType.ItemNotAGroup(Nowhere, field.Name, Seen, group.Names)),
        (ListShape { Item: ValueShape value }, true) => Of(WrongType.NotSingle(Nowhere, field.Name, value.Kind.Form)),
        (ListShape { Item: WordShape }, true) => Of(WrongType.NotSingle(Nowhere, field.Name, "one of a closed list")),
        (ListShape, false) => Of(WrongType.NotAList(Nowhere, field.Name, Seen, isItem: false)),
        (GroupShape group, false) => Of(WrongType.NotAGroup(Nowhere, field.Name, Seen, group.Names)),
        (ValueShape value, _) => Of(WrongType.NotSingle(Nowhere, field.Name, value.Kind.Form)),
        _ => Of(WrongType.NotSingle(Nowhere, field.Name, "one of a closed list")),
    };

    public static JsonArray Unknown(string group, GroupShape shape) => Of(UnknownKey.At(Nowhere, Seen, group, null, shape.Names));

    public static JsonArray Twice() => Of(DuplicateKey.At(Nowhere, Seen, Nowhere with { Line = AnyNumber }));

    public static JsonArray ControlCharacter() => Of(YamlSyntax.ControlCharacter(Nowhere, AnyCharacter));

    public static JsonArray OtherVersion() => Of(SchemaVersion.At(Nowhere, AnyNumber));

    public static JsonArray NotClosed() => Of(YamlSyntax.FrontMatterNotClosed(Nowhere));

    public static JsonArray NoFrontMatter() => Of(YamlSyntax.NoFrontMatter(Nowhere));

    public static JsonArray InvalidId() => Of(Model.Diagnostics.Problems.InvalidId.At(Nowhere, Seen, ""));

    public static JsonArray ReservedId() => Of(Model.Diagnostics.Problems.InvalidId.Reserved(Nowhere, Seen));

    /// <param name="number">Of the item that lacks the field; any number where it stands in one.</param>
    public static JsonArray Missing(FieldShape field, FieldShape? owner, bool isInItem, bool isEmpty) =>
        Of(StatusGate.Missing(Nowhere, field, field.Needed!, owner, isInItem ? AnyNumber : null, isEmpty), field);

    /// <param name="number">The field that has the number.</param>
    /// <param name="unit">The field that has its unit.</param>
    public static JsonArray NoUnit(string number, FieldShape unit) => Of(TimeInvalid.NoUnit(Nowhere, number, AnyNumber, unit.Name, unit.Field.Example), unit);

    public static JsonArray FirstDayMissing(FieldShape field) => Of(StatusGate.FirstDayMissing(Nowhere), field);

    private static SourceFile AnyFile => new(new SourcePath("charter"), Seen);

    private static FrontMatterNode Scalar(string text)
    {
        var builder = new FrontMatterBuilder(text);
        builder.AddScalar(new TextRange(0, text.Length), text, quoted: false);
        return builder.ToTree().Root;
    }

    private static JsonNode Filled(string text) => text
        .Replace("U+E000", "U+{code}", StringComparison.Ordinal)
        .Replace("1000003", "{length}", StringComparison.Ordinal)
        .Replace("1000007", "{number}", StringComparison.Ordinal);
}
