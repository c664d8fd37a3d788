using System.Text.Json.Nodes;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Schema;

/// <summary>The charter's schema as JSON Schema 2020-12, published with the site for editors and for programs that read charters.</summary>
internal static class CharterSchema
{
    /// <summary>The version of the schema that charters state; it changes when a charter of an older one would no longer be understood.</summary>
    private const int Version = 1;

    public static readonly Permalink Address = new($"/schema/charter-{Version}.json");

    public static OutputFile Write(SiteFrame frame) => SchemaFile.Write(Address, Document(frame.Absolute(Address)));

    private static JsonObject Document(string address)
    {
        var shapes = new JsonShapes();
        var charter = shapes.Group(SchemaShapes.Charter);
        charter["properties"]!["schema"]!["const"] = Version;
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = address,
            ["title"] = $"Charter of a community of practice, schema {Version}",
            ["description"] = "The YAML front matter of a file in content/communities. 'cophandbook check' holds it to more than this schema can say.",
        };
        foreach (var (key, value) in charter.ToList())
        {
            charter.Remove(key);
            document[key] = value;
        }

        document["allOf"] = JsonGates.ByStatus(SchemaShapes.Charter);
        document["$defs"] = shapes.Definitions();
        return document;
    }
}
