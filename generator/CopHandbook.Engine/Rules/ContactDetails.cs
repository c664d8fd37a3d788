using System.Text.RegularExpressions;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// Finds e-mail addresses and phone numbers in a text, however YAML or Markdown may have escaped them. A number in a web
/// address is no phone number, and a name before its host no e-mail address. Each look from one place is bounded, so the time grows with the length of
/// the text alone.
/// </summary>
internal static partial class ContactDetails
{
    private const int LongestName = 64;
    private const int LongestDomain = 253;

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<(TextRange Range, bool IsPhone)> In(string text)
    {
        var all = EmailsIn(text).Concat(PhonesIn(text)).OrderBy(found => found.Range.Start).ToList();
        // Most texts have none, and their web addresses need not be looked for.
        if (all.Count == 0)
            yield break;
        var web = WebAddress().Matches(text).Select(match => new TextRange(match.Index, match.Index + match.Length)).ToList();
        var next = 0;
        foreach (var (range, isPhone) in all)
        {
            while (next < web.Count && web[next].End <= range.Start)
                next++;
            var isWithin = next < web.Count && web[next].Start <= range.Start;
            if (!isWithin || !isPhone && range.Start >= AuthorityEnd(text, web[next]))
                yield return (range, isPhone);
        }
    }

    /// <summary>Where the path begins, behind the scheme and the host.</summary>
    private static int AuthorityEnd(string text, TextRange address)
    {
        var host = text.IndexOf("//", address.Start, StringComparison.Ordinal) + 2;
        var length = text.AsSpan(host, address.End - host).IndexOfAny("/?#");
        return length < 0 ? address.End : host + length;
    }

    private static IEnumerable<(TextRange Range, bool IsPhone)> PhonesIn(string text) =>
        Phone().Matches(text).Select(match => match.Groups["number"])
            .Select(number => (new TextRange(number.Index, number.Index + number.Length), true));

    private static IEnumerable<(TextRange Range, bool IsPhone)> EmailsIn(string text)
    {
        foreach (var at in AtSign().Matches(text).Cast<Match>())
        {
            var start = NameStart(text, at.Index);
            var end = DomainEnd(text, at.Index + at.Length);
            if (start < at.Index && IsDomain(text.AsSpan(at.Index + at.Length, end - at.Index - at.Length)) && !IsMachine(text.AsSpan(end)))
                yield return (new TextRange(start, end), false);
        }
    }

    private static int NameStart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestName && IsOfName(text[start - 1]))
            start--;
        // Emphasis and dashes may touch the address and are not part of it.
        while (start < at && !char.IsLetterOrDigit(text[start]))
            start++;
        return start;
    }

    private static bool IsOfName(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '+' or '-' or '%';

    private static int DomainEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestDomain && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        return end;
    }

    // A file name such as logo@2x.png has the form of an address too.
    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOf('.');
        var last = domain[(dot + 1)..];
        var hasForm = dot > 0 && last.Length >= 2 && char.IsLetter(last[0]) && !domain.Contains("..", StringComparison.Ordinal);
        return hasForm && !IsImage().IsMatch(last);
    }

    /// <summary>What follows the account of a machine and not the address of a person: <c>git@example.org:handbook.git</c>.</summary>
    private static bool IsMachine(ReadOnlySpan<char> after) =>
        after is [':', var next, ..] && (char.IsLetterOrDigit(next) || next is '/' or '~');

    [GeneratedRegex(@"https?://[^\s<>""'`()\[\]|]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\\?@|&#0*64;|&#x0*40;|&commat;|%40|\\x40|\\u0040", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtSign();

    [GeneratedRegex(@"\A(png|jpe?g|gif|svg|webp|avif)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsImage();

    // In this order: a link to call; with a country's code; with a leading zero, which dates have too; as in North America.
    [GeneratedRegex(
        """
        (?<!\w)tel:(?<number>\+?\d(?:[-.\ ()]{0,2}\d){2,14})
        | (?<![\w./=&\#%+-]) (?<number>
            (?:\+|00)[1-9] (?:(?:[\ \u00A0]?[-./\u2013][\ \u00A0]?|[\ \u00A0])?\(?\d\)?){6,13}
          | (?!\d\d[-./]\d\d[-./]\d{4}) \(?0[1-9] \)? (?:(?:[\ \u00A0]?[-./\u2013][\ \u00A0]?|[\ \u00A0])?\(?\d\)?){7,9}
          | (?:1[\ .-])?(?:\([2-9]\d\d\)\ ?|[2-9]\d\d[\ .-])\d{3}[.-]\d{4}
          ) (?![\w]|[-./]\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
