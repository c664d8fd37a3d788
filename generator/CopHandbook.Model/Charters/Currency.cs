using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>An ISO 4217 code of three capital letters. Amounts in different currencies are never added.</summary>
[JsonConverter(typeof(WrittenValueConverter<Currency>))]
public readonly partial record struct Currency : IWrittenValue<Currency>
{
    private Currency(string code) => Code = code;

    public string Code { get; }

    public static string Form => "a currency's ISO 4217 code, such as \"GBP\" or \"EUR\"";

    public static string Pattern => "^[A-Z]{3}$";

    public static Currency? Read(string text) =>
        ThreeCapitals().IsMatch(text) && CurrencyCodes.All.Contains(text) ? new Currency(text) : null;

    public override string ToString() => Code;

    [GeneratedRegex(@"\A[A-Z]{3}\z")]
    private static partial Regex ThreeCapitals();
}
