using System.Globalization;

namespace CopHandbook.Engine.Import;

/// <summary>Numbers as English texts write them.</summary>
internal static class EnglishNumbers
{
    /// <summary>For a pattern: a number in digits, or one of the words that are understood.</summary>
    public const string Pattern = @"(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>In digits.</summary>
    /// <param name="written">What the pattern has matched.</param>
    public static string InDigits(string written) => written.ToLowerInvariant() switch
    {
        "a" or "an" => "1",
        var word when Array.IndexOf(Words, word) is >= 0 and var number => number.ToString(CultureInfo.InvariantCulture),
        var digits => digits,
    };

    /// <summary>A time as a charter writes it, such as "3 months".</summary>
    public static string Duration(string number, string unit) => InDigits(number) is var digits && digits == "1" ? $"1 {unit}" : $"{digits} {unit}s";
}
