using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Schema;

/// <summary>A JSON Schema as a file of the site, for people to read too.</summary>
internal static class SchemaFile
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        // Apostrophes and letters of all scripts stay what they are; the file is data and never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static OutputFile Write(Permalink address, JsonObject schema)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            schema.WriteTo(json);
        buffer.WriteByte((byte)'\n');
        return new OutputFile(address.File, buffer.ToArray());
    }
}
