using System.Text.Json;

namespace CopHandbook.Model.Schema;

/// <summary>The word that a charter writes for a value of a closed list.</summary>
public static class WrittenName
{
    public static string Of<TWord>(TWord value) where TWord : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
