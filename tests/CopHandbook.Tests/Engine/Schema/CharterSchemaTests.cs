using System.Text.Json.Nodes;
using CopHandbook.Engine.Schema;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>The published JSON Schema says what the record says, and judges charters as the generator does.</summary>
public class CharterSchemaTests
{
    private const string Published = "schema/charter-1.json";

    private static readonly Lazy<Task<string>> Text = new(async () => (await BuiltSite.Of(Repository.Content)).Text(Published));

    public static TheoryData<string> Charters =>
        [.. Directory.GetFiles(Repository.At("content/communities"), "*.md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task It_is_the_one_that_was_last_looked_at() => Blessed.Equal("schema/charter-1.json", await Text.Value);

    [Fact]
    public async Task It_is_published_under_its_own_address()
    {
        var schema = await Schema();
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
        Assert.Equal("https://handbook.example.org/" + Published, schema["$id"]!.GetValue<string>());
    }

    [Fact]
    public async Task It_has_every_field_of_the_record_once_and_no_other()
    {
        var schema = await Schema();
        var groups = Groups(SchemaShapes.Charter);
        Assert.Equal(groups.Count, schema["$defs"]!.AsObject().Count + 1);
        foreach (var (written, group) in schema["$defs"]!.AsObject().Select(one => one.Value!).Append(schema).Select(one => (one, GroupOf(one))))
            Assert.Equal(group.Names, written["properties"]!.AsObject().Select(field => field.Key));

        GroupShape GroupOf(JsonNode written) => groups.Single(group => group.Names.SequenceEqual(written["properties"]!.AsObject().Select(field => field.Key)));
    }

    [Fact]
    public async Task Every_closed_list_is_that_of_the_record_in_its_order()
    {
        var written = Enums(await Schema()).Select(words => string.Join(' ', words.Where(IsText))).Distinct().Order(StringComparer.Ordinal);
        var known = Groups(SchemaShapes.Charter).SelectMany(group => group.Fields).Select(field => WordsOf(field.Shape)).OfType<WordShape>()
            .Select(shape => string.Join(' ', shape.Words)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(known, written);
    }

    [Fact]
    public async Task Every_field_says_what_it_means()
    {
        var schema = await Schema();
        var fields = schema["$defs"]!.AsObject().Select(one => one.Value!).Append(schema).SelectMany(group => group["properties"]!.AsObject());
        Assert.DoesNotContain(fields, field => string.IsNullOrWhiteSpace(field.Value!["description"]?.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Charters))]
    public async Task Every_charter_of_ours_is_valid(string file) =>
        Assert.Empty(await Problems(FrontMatter(await File.ReadAllTextAsync(Repository.At("content/communities/" + file)))));

    /// <summary>The worked example with one thing wrong, and where the schema sees it.</summary>
    [Theory]
    [InlineData("schema: 2", "/schema: const")]
    [InlineData("subject: \" \"", "/subject: pattern")]
    [InlineData("status: activ", "/status: enum")]
    [InlineData("started: 05/01/2026", "/started: pattern")]
    [InlineData("sponser: { name: Stacy Leblanc }", "/sponser: additionalProperties")]
    [InlineData("sponsor: Stacy Leblanc", "/sponsor: type")]
    [InlineData("sponsor: { agreed: 2025-12-15 }", "/sponsor: required")]
    [InlineData("goals: []", "/goals: minItems")]
    [InlineData("goals: [{ kind: teach, for: [practitioner], text: Teach. }]", "/goals/0/kind: enum")]
    [InlineData("goals: [{ kind: educate, for: practitioner, text: Teach. }]", "/goals/0/for: type")]
    [InlineData("goals: [{ kind: educate, for: [practitioner] }]", "/goals/0: required")]
    [InlineData("scope: {}", "/scope: minProperties")]
    [InlineData("scope: { in: [{ itm: AWS }] }", "/scope/in/0: anyOf")]
    [InlineData("review: { after: 3 moons }", "/review/after: pattern")]
    [InlineData("organisation-focus: yes", "/organisation-focus: type")]
    [InlineData("time: { cop-budget: [{ hours: -2, per: month }] }", "/time/cop-budget/0/hours: minimum")]
    [InlineData("time: { cop-budget: [{ hours: \"2\", per: month }] }", "/time/cop-budget/0/hours: type")]
    [InlineData("format: { meetings: [{ nth: 5 }] }", "/format/meetings/0/nth: enum")]
    [InlineData("format: { meetings: [{ start: \"25:00\" }] }", "/format/meetings/0/start: pattern")]
    [InlineData("links: { confluence: \"javascript:alert(1)\" }", "/links/confluence: anyOf")]
    [InlineData("related: [Public Speaking]", "/related/0: pattern")]
    [InlineData("status: retired", ": required")]
    public async Task A_mistake_is_seen(string yaml, string expected)
    {
        var problems = await Problems(FrontMatter(ExampleContent.Charter(yaml, [])));
        Assert.Equal([expected], problems);
    }

    [Theory]
    [InlineData("subject: 2026")]
    [InlineData("tags: [on, 1.10, 12:30, NO]")]
    [InlineData("core-group: [Ada Example, { name: Tomos Sample, role: keeps notes }]")]
    [InlineData("links: { confluence: https://wiki.example.org/x }")]
    [InlineData("links: { confluence: [https://wiki.example.org/x, { title: Home, url: https://wiki.example.org/y }] }")]
    [InlineData("format: { meetings: [{ cadence: monthly, nth: 2, weekday: tuesday, start: 12:30 }, { nth: \"2\" }, { nth: last }] }")]
    [InlineData("coordinator: { rotating: false, current: Seren Howarth }")]
    [InlineData("started: \"2026-01-05\"")]
    [InlineData("status: retired\nretired: { on: 2026-06-30, reason: Its work is done. }")]
    public async Task What_the_generator_understands_is_valid(string yaml)
    {
        Assert.Empty(await Problems(FrontMatter(ExampleContent.Charter(yaml, []))));
        // ... and the other way round: these are not just what the schema lets through.
        Assert.DoesNotContain(Checked.Places(("communities/a.md", $"---\n{yaml}\n---\n")), place => place.Contains("wrong-type", StringComparison.Ordinal));
    }

    private static async Task<JsonObject> Schema() => JsonNode.Parse(await Text.Value)!.AsObject();

    private static async Task<IEnumerable<string>> Problems(string yaml) => new JsonSchemaReader(await Schema()).Problems(YamlAsJson.Read(yaml));

    private static string FrontMatter(string file) => file.Split("---\n")[1];

    private static bool IsText(JsonNode? word) => word!.GetValueKind() == System.Text.Json.JsonValueKind.String;

    private static Shape WordsOf(Shape shape) => shape is ListShape list ? WordsOf(list.Item) : shape;

    private static List<GroupShape> Groups(GroupShape root)
    {
        var found = new List<GroupShape> { root };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(found[i].Fields.Select(field => WordsOf(field.Shape)).OfType<GroupShape>().Where(group => !found.Exists(one => one.Type == group.Type)));
        return found;
    }

    // The conditions on the status name some of its words; the list itself is another matter.
    private static IEnumerable<JsonArray> Enums(JsonNode? node) => node switch
    {
        JsonObject group => group.Where(entry => entry.Key != "if").SelectMany(entry => entry.Key == "enum" ? [entry.Value!.AsArray()] : Enums(entry.Value)),
        JsonArray list => list.SelectMany(Enums),
        _ => [],
    };
}
