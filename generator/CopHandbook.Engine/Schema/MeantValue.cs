using System.Globalization;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Schema;

/// <summary>What somebody meant who wrote a value in another form than the field takes. It is asked, and never assumed.</summary>
internal static partial class MeantValue
{
    /// <summary>A value of the kind; null where nobody can say.</summary>
    public static string? Of(ValueKind kind, string written)
    {
        var text = written.Trim();
        if (text.Length is 0 or > 100)
            return null;
        return Readings(kind, text).FirstOrDefault(reading => reading is not null && kind.Reads(reading));
    }

    private static IEnumerable<string?> Readings(ValueKind kind, string text)
    {
        if (kind == ValueKind.For(typeof(bool)))
            return [Truth(text.ToLowerInvariant())];
        if (kind == ValueKind.For(typeof(DateOnly)))
            return [Day(text)];
        if (kind == ValueKind.For(typeof(TimeOnly)))
            return [text.Replace('.', ':'), "0" + text.Replace('.', ':'), text.Length >= 5 ? text[..5] : null];
        if (kind == ValueKind.For(typeof(Duration)))
            return [Length(text.ToLowerInvariant())];
        if (kind == ValueKind.For(typeof(Currency)))
            return [text switch { "£" => "GBP", "€" => "EUR", _ => text.ToUpperInvariant() }];
        if (kind == ValueKind.For(typeof(CommunityId)))
            return [Id(text)];
        if (kind == ValueKind.For(typeof(TimeZoneName)))
            return [Zone(text)];
        if (kind.IsNumber)
            return [LeadingNumber().Match(text).Groups["number"].Value.Replace(',', '.').TrimStart('0')];
        return kind == ValueKind.Address && !text.Contains(':', StringComparison.Ordinal) && HostLike().IsMatch(text) ? ["https://" + text] : [];
    }

    private static string? Truth(string word) => word switch
    {
        "true" or "yes" or "y" or "on" or "1" => "true",
        "false" or "no" or "n" or "off" or "0" => "false",
        _ => null,
    };

    // Which of 05/01/2026 is the month, nobody can say.
    private static string? Day(string text) =>
        DateOnly.TryParseExact(
            text.Length > 10 && text[10] is 'T' or 't' or ' ' ? text[..10] : text,
            ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Model.Diagnostics.Day.Of(day)
            : null;

    private static string? Length(string text)
    {
        var match = NumberAndUnit().Match(text);
        if (!match.Success)
            return null;
        var unit = match.Groups["unit"].Value switch
        {
            "min" or "mins" => "minutes",
            "h" or "hr" or "hrs" => "hours",
            "d" => "days",
            "w" or "wk" or "wks" => "weeks",
            "mo" or "mth" or "mths" => "months",
            "y" or "yr" or "yrs" => "years",
            var whole => whole,
        };
        var number = match.Groups["number"].Value;
        var value = int.TryParse(number, CultureInfo.InvariantCulture, out var digits) ? digits : Array.IndexOf(Numbers, number) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{value} {(value == 1 ? unit.TrimEnd('s') : unit)}");
    }

    private static string Id(string text)
    {
        var name = text[(text.LastIndexOf('/') + 1)..];
        var bare = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return bare.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
    }

    private static string? Zone(string text)
    {
        // The system reads a file for each of its zones, and the name of none has other signs.
        if (!text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is ' ' or '_' or '/' or '-' or '+'))
            return null;
        var zones = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal)).ToList();
        return zones.Find(id => id.EndsWith("/" + text.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)) ?? Nearest.To(text, zones);
    }

    private static readonly string[] Numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    [GeneratedRegex(
        @"\A(?<number>[0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-]*(?<unit>[a-z]+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex(@"\A[£€$]?\s*(?<number>[0-9]+([.,][0-9]{1,2})?)(?=\s*[a-z]*\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/\S*)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HostLike();
}
