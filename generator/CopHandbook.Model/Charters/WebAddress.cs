using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>An address that a page may link to: <c>https</c>, <c>http</c>, <c>mailto</c> or <c>tel</c>, and nothing that a browser runs.</summary>
[JsonConverter(typeof(WrittenValueConverter<WebAddress>))]
public readonly partial record struct WebAddress : IWrittenValue<WebAddress>
{
    // Browsers forgive much before and in a host's name, and end up on another host than people read: no user's name, no
    // backslash, no encoding.
    private const string Host = @"(\[[0-9A-Fa-f:.]+\]|[^\s/\\?#@:%<>\[\]^`{|}""]+)";

    private WebAddress(string value) => Value = value;

    public string Value { get; }

    public static string Form => "a web address in full, such as \"https://chat.example.org/aws\"";

    public static string Pattern => "^([Hh][Tt][Tt][Pp][Ss]?://" + Host + "(:[0-9]{1,5})?([/?#][^\\s]*)?|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):[^\\s]+)$";

    public static WebAddress? Read(string text) => Allowed().IsMatch(text) ? new WebAddress(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(https?://" + Host + @"(:[0-9]{1,5})?([/?#][^\s\p{C}]*)?|(mailto|tel):[^\s\p{C}]+)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Allowed();
}
