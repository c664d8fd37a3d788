using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>An address that a page may link to: <c>https</c>, <c>http</c>, <c>mailto</c> or <c>tel</c>, and nothing that a browser runs.</summary>
[JsonConverter(typeof(WrittenValueConverter<WebAddress>))]
public readonly partial record struct WebAddress : IWrittenValue<WebAddress>
{
    private WebAddress(string value) => Value = value;

    public string Value { get; }

    public static string Form => "a web address in full, such as \"https://chat.example.org/aws\"";

    public static string Pattern => "^(https?://[^\\s/]+|mailto:|tel:)[^\\s]*$";

    public static WebAddress? Read(string text) => Allowed().IsMatch(text) ? new WebAddress(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(https?://[^\s/\\]+|mailto:|tel:)[^\s\p{C}]*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Allowed();
}
