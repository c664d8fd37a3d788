namespace CopHandbook.Model.Settings;

/// <summary>Tags of BCP 47: a language, then what narrows it down, as in <c>de-AT</c>.</summary>
public static class LanguageTag
{
    /// <summary>
    /// The tag among <paramref name="known"/> that comes nearest: itself, else one that is wider, else the first of the same
    /// language; null for none.
    /// </summary>
    public static string? Nearest(string tag, IReadOnlyList<string> known)
    {
        for (var wider = tag; wider.Length > 0; wider = wider[..Math.Max(0, wider.LastIndexOf('-'))])
        {
            if (known.FirstOrDefault(one => one.Equals(wider, StringComparison.OrdinalIgnoreCase)) is { } found)
                return found;
        }

        return known.FirstOrDefault(one => Language(one).Equals(Language(tag), StringComparison.OrdinalIgnoreCase));
    }

    private static string Language(string tag) => tag.Split('-')[0];
}
