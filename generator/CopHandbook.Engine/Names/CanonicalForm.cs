using System.Buffers;
using ADRaffy.ENSNormalize;

namespace CopHandbook.Engine.Names;

/// <summary>
/// Unicode's normalization form C: the one spelling of texts that look the same, such as an accented letter as one
/// character, or as a letter and an accent (file systems differ in which they keep).
/// </summary>
public static class CanonicalForm
{
    // The process knows no Unicode forms of its own: see decision 0005. The library takes 0.2 s to begin, so it is not asked
    // of what has one form anyway: the letters of Western Europe, and the marks that typesetters put between them.
    private static readonly SearchValues<char> OfOneForm = SearchValues.Create(
        [.. Enumerable.Range(0, 0x300).Concat(Enumerable.Range(0x2010, 0x18)).Concat(Enumerable.Range(0x20A0, 0x20)).Select(code => (char)code)]);

    /// <param name="text">A lone surrogate becomes U+FFFD.</param>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyExcept(OfOneForm) < 0 ? text : ENSNormalize.NF.NFC(Whole(text));

    // The library throws at half a character.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
