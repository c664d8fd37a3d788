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

    /// <summary>The host of a page's address, as written; empty for an e-mail address or a phone number.</summary>
    public string Host => Allowed().Match(Value).Groups["host"].Value;

    /// <summary>Whether a name stands before the host, which makes one site look like another.</summary>
    public bool NamesUser => Allowed().Match(Value).Groups["user"].Success;

    /// <summary>Whether a word of the host has Latin letters beside others that look like them, as no name of an honest host has.</summary>
    public bool MixesScripts => Host.Split('.').Any(word => word.Any(char.IsAsciiLetter) && word.Any(IsLikeLatin));

    // Greek, Cyrillic and Armenian.
    private static bool IsLikeLatin(char letter) => letter is >= '\u0370' and <= '\u058F';

    public static string Form => "a web address in full, such as \"https://chat.example.org/aws\"";

    // JSON Schema cannot be told that case makes no difference.
    public static string Pattern =>
        "^([Hh][Tt][Tt][Pp][Ss]?://([^\\s/?#@\\\\]+@)?(\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@:\\[\\]<>^|%\"`{}\\\\]+)"
        + "(:[0-9]{1,5})?([/?#]\\S*)?|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):\\S+)$";

    // No port is as high as five digits can say, and not all that looks like a host is one, such as a plus.
    public static WebAddress? Read(string text) =>
        Allowed().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out _) ? new WebAddress(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(
        """
        \A(https?://
            (?<user>[^\s/?\#@\\]+@)?
            (?<host>\[[0-9a-f:.]+\] | [^\s/?\#@:\[\]<>^|%"`{}\\]+)
            (:[0-9]{1,5})?
            ([/?\#][^\s\p{C}]*)?
        | (mailto|tel):[^\s\p{C}]+)\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Allowed();
}
