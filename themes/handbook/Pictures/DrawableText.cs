using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>What of a text the font can draw.</summary>
internal static class DrawableText
{
    /// <summary>
    /// The text without the signs that the font lacks, such as emoji. One without some of its letters would say something
    /// else, so a text that has a letter which the font lacks is not drawn at all.
    /// </summary>
    /// <returns>Null where nothing can be drawn.</returns>
    public static string? Of(string text, SKTypeface font)
    {
        using var glyphs = new SKFont(font);
        var kept = new StringBuilder();
        foreach (var character in CharactersOf(text))
        {
            // Of a character and its marks, all is drawn or nothing.
            var seen = character.EnumerateRunes().Where(rune => !IsUnseen(rune)).ToList();
            if (seen.Count > 0 && Rune.IsWhiteSpace(seen[0]))
                kept.Append(' ');
            else if (seen.All(rune => glyphs.ContainsGlyph(rune.Value)))
                kept.AppendJoin("", seen);
            else if (seen.Any(Rune.IsLetterOrDigit))
                return null;
        }

        var words = string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? words : null;
    }

    private static IEnumerable<string> CharactersOf(string text)
    {
        for (var all = StringInfo.GetTextElementEnumerator(text); all.MoveNext();)
            yield return all.GetTextElement();
    }

    // What turns or joins letters has no picture of its own.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control && !Rune.IsWhiteSpace(rune);
}
