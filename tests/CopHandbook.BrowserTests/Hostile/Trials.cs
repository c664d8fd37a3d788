namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Which hostile texts are tried in which places.</summary>
internal static class Trials
{
    /// <summary>Set, every text is tried in every place; else each in a few, and each place with many.</summary>
    public static bool AreAll { get; } = Environment.GetEnvironmentVariable("HOSTILE_TRIALS") == "all";

    public static IReadOnlyList<Trial> OfTexts { get; } =
        [.. Of(MarkupTexts.All, HostilePlaces.OfMarkup, few: 3), .. Of(AddressTexts.All, HostilePlaces.OfAddresses, few: 6)];

    private static IEnumerable<Trial> Of(IReadOnlyList<string> texts, IReadOnlyList<HostilePlace> places, int few)
    {
        // Steps that share no divisor with the number of places reach each of them, and each with texts of all kinds.
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < (AreAll ? places.Count : few); j++)
            {
                var place = places[AreAll ? j : (i * few + j) % places.Count];
                yield return new(place.Name, place.With(texts[i]));
            }
        }
    }
}
