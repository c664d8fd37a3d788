using System.Text.Json;
using System.Text.Json.Serialization;

namespace CopHandbook.Model.Schema;

/// <summary>Writes a value as the charter does.</summary>
public sealed class WrittenValueConverter<TValue> : JsonConverter<TValue> where TValue : struct, IWrittenValue<TValue>
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TValue.Read(reader.GetString() ?? "") ?? throw new JsonException($"expected {TValue.Form}");

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
