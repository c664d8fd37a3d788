using System.Globalization;
using System.Text;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Ids for headings the way GitHub makes them: lower case, hyphens for spaces, punctuation dropped, a number behind what
/// would be double. Linear in the number of headings, where Markdig's own is quadratic.
/// </summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken;
    private readonly Dictionary<string, int> lastNumber = new(StringComparer.Ordinal);

    public HeadingIds(IEnumerable<string> reserved) => taken = new HashSet<string>(reserved, StringComparer.Ordinal);

    public string Next(string text)
    {
        var wanted = Slug(text);
        var id = wanted;
        while (!taken.Add(id))
        {
            var number = lastNumber.GetValueOrDefault(wanted) + 1;
            lastNumber[wanted] = number;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return id;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.IsWhiteSpace(rune))
                slug.Append('-');
        }

        // A heading of nothing but signs still needs a name.
        return slug.Length == 0 ? "section" : slug.ToString();
    }
}
