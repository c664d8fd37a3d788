using System.Globalization;
using System.Text;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Ids for headings the way GitHub makes them: lower case, hyphens for spaces, punctuation dropped, a number behind what
/// would be double. Linear in the number of headings, where Markdig's own is quadratic.
/// </summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> taken;
    private readonly HashSet<string> wantedByWords;
    private readonly Dictionary<string, int> lastNumber = new(StringComparer.Ordinal);

    /// <param name="reserved">Ids that no heading gets.</param>
    /// <param name="headings">The words of the headings that get ids made of them.</param>
    public HeadingIds(IEnumerable<string> reserved, IEnumerable<string> headings)
    {
        taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        wantedByWords = headings.Select(Slug).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Sets an id aside for the heading that gives it to itself; false where another has it, or the page.</summary>
    public bool Give(string id) => !wantedByWords.Contains(id) && taken.Add(id);

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

    /// <summary>Whether ids keep it as it is.</summary>
    public static bool IsKept(Rune rune) => rune.Value == '-' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation;

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        // One spelling, whatever the editor wrote: links are compared in it too.
        foreach (var rune in CanonicalForm.Of(text).EnumerateRunes())
        {
            if (IsKept(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value == ' ')
                slug.Append('-');
        }

        // A heading of nothing but signs still needs a name.
        return slug.Length == 0 ? "section" : slug.ToString();
    }
}
