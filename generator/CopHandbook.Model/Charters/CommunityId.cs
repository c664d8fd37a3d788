using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The name of a charter's file without <c>.md</c>: kebab-case ASCII, permanent, and the address of the page.</summary>
[JsonConverter(typeof(WrittenValueConverter<CommunityId>))]
public readonly partial record struct CommunityId : IWrittenValue<CommunityId>, IComparable<CommunityId>
{
    /// <summary>The longest id; file systems and people both prefer short ones.</summary>
    public const int MaxLength = 80;

    private CommunityId(string value) => Value = value;

    public string Value { get; }

    public static string Form => "the id of a community: its file name without .md, such as \"public-speaking\"";

    public static string Pattern => "^[a-z0-9]+(-[a-z0-9]+)*$";

    public static CommunityId? Read(string text) =>
        text.Length <= MaxLength && KebabCase().IsMatch(text) ? new CommunityId(text) : null;

    public int CompareTo(CommunityId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KebabCase();
}
