using System.Collections.Frozen;
using System.Globalization;
using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// How one kind of value is written in YAML: the schema types it, never a guess of a YAML reader. So quotation marks make
/// no difference, which other programs put round dates and numbers.
/// </summary>
/// <param name="Form">What the field takes, as an error tells it.</param>
/// <param name="Pattern">The form as a regular expression for the JSON Schema; null where JSON has the type itself.</param>
/// <param name="IsText">Whether JSON writes it between quotation marks.</param>
/// <param name="Read">The value as JSON writes it, without quotation marks; null where it is not of the form.</param>
internal sealed record ValueKind(string Form, string? Pattern, bool IsText, Func<FrontMatterNode, string?> Read)
{
    private static readonly FrozenDictionary<Type, ValueKind> ByType = new Dictionary<Type, ValueKind>
    {
        [typeof(string)] = new("text", null, true, scalar => scalar.Text.Trim().ToString()),
        [typeof(bool)] = new("true or false", null, false, ReadBoolean),
        [typeof(int)] = new("a whole number", null, false, ReadInteger),
        [typeof(decimal)] = new("a number, with a point before decimals", null, false, ReadDecimal),
        [typeof(DateOnly)] = new(
            "a day that exists, written YYYY-MM-DD", "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", true, ReadDate),
        [typeof(TimeOnly)] = new("a time of day from \"00:00\" to \"23:59\"", "^([01][0-9]|2[0-3]):[0-5][0-9]$", true, ReadTime),
        [typeof(Duration)] = Of<Duration>(),
        [typeof(Alias)] = Of<Alias>(),
        [typeof(CommunityId)] = Of<CommunityId>(),
        [typeof(WebAddress)] = Of<WebAddress>(),
        [typeof(Currency)] = Of<Currency>(),
        [typeof(Colour)] = Of<Colour>(),
        [typeof(EditorAddress)] = Of<EditorAddress>(),
        [typeof(TimeZoneName)] = Of<TimeZoneName>(),
        [typeof(HostName)] = Of<HostName>(),
    }.ToFrozenDictionary();

    public static ValueKind Text { get; } = ByType[typeof(string)];

    public static ValueKind Address { get; } = ByType[typeof(WebAddress)];

    public bool IsNumber => this == ByType[typeof(int)] || this == ByType[typeof(decimal)];

    /// <summary>Null where the type is none of a single value.</summary>
    public static ValueKind? For(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>Whether a text is of the form.</summary>
    public bool Reads(string text)
    {
        var builder = new FrontMatterBuilder(text);
        builder.AddScalar(new(0, text.Length), text, quoted: false);
        return Read(builder.ToTree().Root) is not null;
    }

    private static ValueKind Of<TValue>() where TValue : struct, IWrittenValue<TValue> =>
        new(TValue.Form, TValue.Pattern, true, scalar => TValue.Read(scalar.Text.ToString())?.ToString());

    private static string? ReadBoolean(FrontMatterNode scalar) =>
        scalar.Text switch { "true" => "true", "false" => "false", _ => null };

    // A leading zero means eight-based in some YAML and nothing in other: it is refused, as is 1e3.
    private static string? ReadInteger(FrontMatterNode scalar) =>
        scalar.Text is "0" or ['-' or (>= '1' and <= '9'), ..]
        && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? ReadDecimal(FrontMatterNode scalar) =>
        scalar.Text is not ['0', >= '0' and <= '9', ..] and { Length: <= 20 }
        && decimal.TryParse(
            scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? ReadDate(FrontMatterNode scalar) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1900 and <= 2999
            ? scalar.Text.ToString()
            : null;

    private static string? ReadTime(FrontMatterNode scalar) =>
        TimeOnly.TryParseExact(scalar.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{scalar.Text}:00"
            : null;
}
