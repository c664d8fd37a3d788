using System.Text;

namespace CopHandbook.Model.Sources;

/// <summary>
/// Unicode's normalization form C: the one spelling of texts that look the same, such as an accented letter as one
/// character, or as a letter and an accent (file systems differ in which they keep).
/// </summary>
public static class CanonicalForm
{
    // Below this nothing is changed or combines.
    private const char FirstThatMatters = '\u0300';
    private const int HangulFirst = 0xAC00, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int Leads = 19, Vowels = 21, Tails = 28;

    /// <param name="text">A lone surrogate becomes U+FFFD.</param>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstThatMatters, char.MaxValue) < 0)
            return text;
        var codes = Apart(text);
        Order(codes);
        return Written(Composed(codes));
    }

    /// <summary>The text with each accented letter as the letter and its accents, in canonical order.</summary>
    public static string TakenApart(string text)
    {
        var codes = Apart(text);
        Order(codes);
        return Written(codes);
    }

    private static List<int> Apart(string text)
    {
        var codes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            AddApart(rune.Value, codes);
        return codes;
    }

    private static void AddApart(int code, List<int> codes)
    {
        var syllable = code - HangulFirst;
        if (syllable is >= 0 and < Leads * Vowels * Tails)
        {
            codes.Add(LeadFirst + syllable / (Vowels * Tails));
            codes.Add(VowelFirst + syllable % (Vowels * Tails) / Tails);
            if (syllable % Tails > 0)
                codes.Add(TailFirst + syllable % Tails);
        }
        else if (code < 0xC0 || CanonicalTable.Instance.Apart(code) is not { } parts)
            codes.Add(code);
        else
        {
            foreach (var part in parts)
                AddApart(part, codes);
        }
    }

    // Marks on one letter stand in the order of their classes; equal ones keep theirs.
    private static void Order(List<int> codes)
    {
        for (var start = 0; start < codes.Count; start++)
        {
            var end = start;
            while (end < codes.Count && CanonicalTable.Instance.ClassOf(codes[end]) > 0)
                end++;
            if (end - start < 2)
                continue;
            var marks = codes.GetRange(start, end - start).OrderBy(CanonicalTable.Instance.ClassOf).ToList();
            for (var i = 0; i < marks.Count; i++)
                codes[start + i] = marks[i];
            start = end - 1;
        }
    }

    private static List<int> Composed(List<int> codes)
    {
        var made = new List<int>(codes.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var code in codes)
        {
            var itsClass = CanonicalTable.Instance.ClassOf(code);
            // A mark of the same class between a letter and this one keeps the two apart.
            var isBlocked = starter < 0 || (made.Count - 1 > starter && lastClass >= itsClass);
            if (!isBlocked && Together(made[starter], code) is { } whole)
            {
                made[starter] = whole;
                continue;
            }

            if (itsClass == 0)
                starter = made.Count;
            lastClass = itsClass;
            made.Add(code);
        }

        return made;
    }

    private static int? Together(int first, int second)
    {
        if (first - LeadFirst is >= 0 and < Leads && second - VowelFirst is >= 0 and < Vowels)
            return HangulFirst + ((first - LeadFirst) * Vowels + second - VowelFirst) * Tails;
        var isOpenSyllable = first - HangulFirst is >= 0 and < Leads * Vowels * Tails && (first - HangulFirst) % Tails == 0;
        if (isOpenSyllable && second - TailFirst is > 0 and < Tails)
            return first + second - TailFirst;
        return CanonicalTable.Instance.Together(first, second);
    }

    private static string Written(List<int> codes)
    {
        var text = new StringBuilder(codes.Count);
        foreach (var code in codes)
            text.Append(new Rune(code).ToString());
        return text.ToString();
    }
}
