using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// The schema as the form reads it: what each field takes, when it is needed, and what is said where it is missing or wrong.
/// The script of the form has no rule and no message of its own.
/// </summary>
internal sealed class CharterForm
{
    public static readonly Permalink Address = new("/schema/form-1.json");

    /// <summary>What every proposal says, for the rest to be filled in.</summary>
    private const string Beginning = "---\nschema: 1\nstatus: proposed\ntime:\n  cop-budget:\n    - per: month\n---\n";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FormNeeds needs;

    private CharterForm(SaidOf said) => needs = new(said);

    /// <param name="said">Asks the rules what they say where a field is missing.</param>
    public static OutputFile Write(SaidOf said)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
            new CharterForm(said).Document().WriteTo(json);
        buffer.WriteByte((byte)'\n');
        return new OutputFile(Address.File, buffer.ToArray());
    }

    private JsonObject Document() => new()
    {
        ["statuses"] = new JsonArray([.. Enum.GetValues<CommunityStatus>().Select(status => (JsonNode?)WrittenName.Of(status))]),
        ["id"] = new JsonObject
        {
            ["pattern"] = CommunityId.Pattern,
            ["most"] = CommunityId.MaxLength,
            ["reserved"] = new JsonArray([.. CharterName.Reserved.Order(StringComparer.Ordinal).Select(name => (JsonNode?)name)]),
            ["wrong"] = FormMessages.InvalidId(),
            ["isReserved"] = FormMessages.ReservedId(),
        },
        ["begins"] = Beginning,
        ["placeholder"] = PlaceholderFinder.WholeValuePattern,
        ["placeholderWord"] = PlaceholderFinder.WordPattern,
        ["control"] = new JsonObject { ["pattern"] = FormPatterns.Controls, ["says"] = FormMessages.ControlCharacter() },
        ["version"] = new JsonObject { ["understood"] = SchemaVersion.Understood, ["other"] = FormMessages.OtherVersion() },
        ["twice"] = FormMessages.Twice(),
        ["notClosed"] = FormMessages.NotClosed(),
        ["noFrontMatter"] = FormMessages.NoFrontMatter(),
        ["charter"] = Group(SchemaShapes.Charter, "", null),
    };

    private JsonObject Group(GroupShape group, string path, FieldShape? owner)
    {
        var node = new JsonObject
        {
            ["fields"] = new JsonArray([.. group.Fields.Select(field => (JsonNode?)Field(field, path + field.Name, owner))]),
            ["unknown"] = FormMessages.Unknown(owner?.Name ?? "", group),
        };
        if (group.Shorthand is { } name)
            node["shorthand"] = name;
        return node;
    }

    private JsonObject Field(FieldShape field, string path, FieldShape? owner)
    {
        var node = Shape(field, field.Shape, path);
        node.Insert(0, "name", field.Name);
        if (field.Shape is ListShape list)
        {
            node["item"] = Shape(field, list.Item, path + "[]");
            node["emptyItem"] = FormMessages.EmptyItem(field);
            if (list.OneOrMany)
                node["oneOrMany"] = true;
        }

        node["nothing"] = FormMessages.Nothing(field);
        node["placeholder"] = FormMessages.Placeholder(field);
        if (needs.Of(field, path, owner) is { } needed)
            node["needed"] = needed;
        return node;
    }

    private JsonObject Shape(FieldShape field, Shape shape, string path)
    {
        var node = new JsonObject { ["takes"] = Takes(shape) };
        if (FormMessages.NotOfItsForm(field, isItem: !ReferenceEquals(shape, field.Shape)) is { } form)
            node["notOfItsForm"] = form;
        switch (shape)
        {
            case GroupShape group:
                node["group"] = Group(group, path + ".", field);
                break;
            case WordShape words:
                node["words"] = new JsonArray([.. words.Words.Select(word => (JsonNode?)word)]);
                node["wrong"] = FormMessages.Wrong(field, shape);
                break;
            case ValueShape { Kind: var kind } when kind == ValueKind.Text:
                node["most"] = ValueProblems.MostCharacters(field);
                node["blank"] = FormMessages.Blank(field);
                node["long"] = FormMessages.TooLong(field);
                break;
            case ValueShape { Kind: var kind }:
                node["pattern"] = FormPatterns.Of(kind);
                node["wrong"] = FormMessages.Wrong(field, shape);
                if (kind == ValueKind.For(typeof(DateOnly)))
                    node["isDay"] = true;
                if (kind.IsNumber)
                    node["negative"] = FormMessages.Negative(field);
                break;
        }

        return node;
    }

    private static string Takes(Shape shape) => shape switch
    {
        ListShape => "list",
        GroupShape => "group",
        WordShape => "word",
        ValueShape { Kind: var kind } when kind == ValueKind.Text => "text",
        ValueShape => "value",
        _ => throw new InvalidOperationException("a shape that no form knows"),
    };
}
