using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CopHandbook.Cli.Reporters.Json;

/// <summary>A document as JSON that may be printed anywhere.</summary>
internal static class JsonText
{
    // GitHub's runner reads "##[" in any line of output as a command. It can only stand in a string, where a code means the same.
    public static string Of<T>(T document, JsonTypeInfo<T> type) =>
        JsonSerializer.Serialize(document, type).Replace("##[", @"#\u0023[", StringComparison.Ordinal);
}
