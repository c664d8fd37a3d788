using System.Globalization;
using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Amounts of money as the pages write them: "£6", "€7.50", "6 CHF".</summary>
public static class Money
{
    public static string Amount(decimal amount, Currency? currency)
    {
        var number = amount.ToString(decimal.IsInteger(amount) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return currency?.Code switch
        {
            null => number,
            "GBP" => "£" + number,
            "EUR" => "€" + number,
            "USD" => "$" + number,
            var code => $"{number} {code}",
        };
    }
}
