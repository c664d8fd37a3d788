using System.Globalization;
using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Numbers and amounts of money as the pages write them.</summary>
public sealed partial class Language
{
    // Currencies whose sign everybody knows; the others go by their code.
    private static readonly string[] WithSign = ["GBP", "EUR", "USD"];

    private NumberFormatInfo? format;

    public string DecimalPoint => Word();

    public string ThousandsSign => Word();

    public string Number(decimal number) => number.ToString("#,0.##", Format);

    /// <summary>"£6", "€7.50", "6 CHF"; the number alone without a currency.</summary>
    public string Money(decimal amount, Currency? currency)
    {
        var number = amount.ToString(decimal.IsInteger(amount) ? "#,0" : "#,0.00", Format);
        if (currency?.Code is not { } code)
            return number;
        return WithSign.Contains(code)
            ? file[$"{nameof(Money)}.{code}"].Fill(("amount", number))
            : file[$"{nameof(Money)}.Other"].Fill(("amount", number), ("code", code));
    }

    // No culture of the machine has a part in this.
    private NumberFormatInfo Format =>
        format ??= new() { NumberDecimalSeparator = DecimalPoint, NumberGroupSeparator = ThousandsSign };
}
