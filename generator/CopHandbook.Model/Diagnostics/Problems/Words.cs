namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>How messages list things.</summary>
public static class Words
{
    private const int Longest = 60;

    public static string Listed(IReadOnlyList<string> words, string last = "and") => words.Count switch
    {
        0 => "none",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };

    /// <summary>A value as seen, cut where it is long, without what a terminal would obey.</summary>
    public static string Seen(string value)
    {
        var visible = string.Concat(value.Select(character => char.IsControl(character) ? '\uFFFD' : character));
        if (visible.Length <= Longest)
            return visible;
        // Half of a surrogate pair is no character.
        var end = char.IsHighSurrogate(visible[Longest - 1]) ? Longest - 1 : Longest;
        return visible[..end] + "…";
    }
}
