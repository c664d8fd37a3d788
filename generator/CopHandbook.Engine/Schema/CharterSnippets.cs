using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CopHandbook.Engine.Schema;

/// <summary>Snippets for Visual Studio Code: what people type most often, with the closed lists to choose from.</summary>
internal static class CharterSnippets
{
    private const string Head = """
        // Written from the schema of the charter (generator/CopHandbook.Engine/Schema/CharterSnippets.cs); BLESS=1 dotnet test writes it anew.
        // What works: in a Markdown file of content/communities, type cop- and choose. The front matter of Markdown is not checked while
        // you type, since the YAML extensions read whole files only: save, and run 'cophandbook check'. An editor or program that does
        // read front matter on its own can take schema/charter-1.json of the published handbook.

        """;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write()
    {
        var charter = SchemaShapes.Charter;
        var format = Group(charter, "format");
        // Free text stands in the place of a recurrence, never beside it.
        var meeting = SnippetBody.OfItem(Group(format, "meetings"), without: "schedule");
        var file = new JsonObject
        {
            ["New charter"] = Snippet("cop-charter", "The front matter of a proposed community of practice.", SnippetBody.OfDraft(new CharterDraft())),
            ["Goal"] = Snippet("cop-goal", "A goal, in the list 'goals'.", SnippetBody.OfItem(Group(charter, "goals"))),
            ["Meeting"] = Snippet("cop-meeting", "A meeting, in the list 'format.meetings'.", meeting),
            ["Activity"] = Snippet("cop-activity", "An activity, in the list 'format.activities'.", SnippetBody.OfItem(Group(format, "activities"))),
            ["Budget"] = Snippet("cop-budget", "Hours, in the list 'time.cop-budget'.", SnippetBody.OfItem(Group(Group(charter, "time"), "cop-budget"))),
        };
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            file.WriteTo(json);
        return Head + System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static JsonObject Snippet(string prefix, string description, IReadOnlyList<string> body) => new()
    {
        ["scope"] = "markdown,yaml",
        ["prefix"] = prefix,
        ["description"] = $"{description} Remove the lines that you do not need.",
        ["body"] = new JsonArray([.. body.Select(line => (JsonNode?)line)]),
    };

    private static GroupShape Group(GroupShape group, string name) => group[name]?.Shape switch
    {
        GroupShape inner => inner,
        ListShape { Item: GroupShape item } => item,
        _ => throw new InvalidOperationException($"the schema has no group '{name}'"),
    };
}
