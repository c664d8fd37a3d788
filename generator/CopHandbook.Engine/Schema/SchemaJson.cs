using System.Text.Json.Serialization;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// The records' metadata, made when the program is compiled: what fields there are, under which names, of which types.
/// All that knows the schema reads it from here.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Charter))]
[JsonSerializable(typeof(ChapterFrontMatter))]
[JsonSerializable(typeof(HandbookSettings))]
internal sealed partial class SchemaJson : JsonSerializerContext;
