using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>
/// A former id of a community, or a path of this site; for a chapter always a path. Its few characters keep it one address here: no other host, no
/// pattern, no way up, and nothing that would begin a second line of a file of redirects.
/// </summary>
[JsonConverter(typeof(WrittenValueConverter<Alias>))]
public readonly partial record struct Alias : IWrittenValue<Alias>
{
    private const int MaxLength = 200;
    private const string Index = "/index.html";

    private Alias(string value) => Value = value;

    /// <summary>As the charter writes it.</summary>
    public string Value { get; }

    public static string Form =>
        "former ids of the community, such as \"amazon-web-services\", and paths of this site that begin with a slash, such as \"/old/path/\"";

    public static string Pattern => "^([A-Za-z0-9]+(-[A-Za-z0-9]+)*|/|(/_?[A-Za-z0-9]+([-._][A-Za-z0-9]+)*)+/?)$";

    /// <summary>Whether it is a path and no id.</summary>
    public bool IsPath => Value[0] == '/';

    /// <summary>Whether it is in lower case, as every address is.</summary>
    public bool IsLowerCase => !Value.Any(char.IsAsciiLetterUpper);

    /// <summary>The address that it stands for; equal for aliases that are one address, for case makes no difference to it.</summary>
    public string Address
    {
        get
        {
            var lowered = Value.ToLowerInvariant();
            if (lowered[0] != '/')
                return OfId(lowered);
            if (lowered.EndsWith(Index, StringComparison.Ordinal))
                return lowered[..^(Index.Length - 1)];
            var isFile = lowered[lowered.LastIndexOf('/')..].Contains('.', StringComparison.Ordinal);
            return lowered.EndsWith('/') || isFile ? lowered : lowered + "/";
        }
    }

    /// <summary>The address of the community with this id.</summary>
    public static string OfId(string id) => $"/communities/{id}/";

    public static Alias? Read(string text) => text.Length <= MaxLength && Grammar().IsMatch(text) ? new Alias(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"\A([A-Za-z0-9]+(-[A-Za-z0-9]+)*|/|(/_?[A-Za-z0-9]+([-._][A-Za-z0-9]+)*)+/?)\z")]
    private static partial Regex Grammar();
}
