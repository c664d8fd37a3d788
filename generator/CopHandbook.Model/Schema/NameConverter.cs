using System.Text.Json;
using System.Text.Json.Serialization;

namespace CopHandbook.Model.Schema;

/// <summary>A closed list is written in kebab-case, as everywhere in a charter; numbers in its place are refused.</summary>
public sealed class NameConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
