namespace CopHandbook.Model.Charters;

/// <summary>A name as plain letters can write it, for addresses and for comparing spellings; never shown in place of the name.</summary>
/// <param name="Composed">The name in Unicode's form NFC, without space around it.</param>
/// <param name="Words">Small letters and digits of ASCII, in the name's order; empty where nothing can be written so.</param>
public sealed record PlainForm(string Composed, IReadOnlyList<string> Words)
{
    /// <summary>The letters and digits alone, as one word.</summary>
    public string Letters => string.Concat(Words);
}
