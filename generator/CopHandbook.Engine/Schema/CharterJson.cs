using System.Text.Encodings.Web;
using System.Text.Json;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Schema;

/// <summary>Writes a charter as JSON, with the names that it has in YAML.</summary>
public static class CharterJson
{
    private static readonly SchemaJson Readable = new(new JsonSerializerOptions(SchemaJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    public static string Write(Charter charter) => JsonSerializer.Serialize(charter, Readable.Charter);
}
