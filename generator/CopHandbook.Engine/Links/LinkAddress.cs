namespace CopHandbook.Engine.Links;

/// <summary>What an author wrote as a link's target, taken apart as a browser would.</summary>
/// <param name="Scheme">In lower case; empty for a path of ours.</param>
/// <param name="Path">Decoded; empty for an anchor in the same text.</param>
/// <param name="Fragment">Decoded, without the hash; null where there is none.</param>
internal readonly record struct LinkAddress(string Scheme, string Path, string? Fragment)
{
    private static readonly char[] ControlsAndSpace = [.. Enumerable.Range(0, 0x21).Select(code => (char)code)];

    /// <summary>Null where a browser would see another site behind what looks like a path.</summary>
    public static LinkAddress? Parse(string target)
    {
        // Browsers drop tabs and line ends anywhere, and controls and spaces at both ends, before they look for a scheme.
        var seen = string.Concat(target.Where(character => character is not ('\t' or '\n' or '\r'))).Trim(ControlsAndSpace);
        if (SchemeOf(seen) is { } scheme)
            return new(scheme, seen, null);
        if (seen.Length > 1 && seen[0] is '/' or '\\' && seen[1] is '/' or '\\')
            return null;
        var hash = seen.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? seen : seen[..hash]).Split('?')[0];
        return new("", Uri.UnescapeDataString(path), hash < 0 ? null : Uri.UnescapeDataString(seen[(hash + 1)..]));
    }

    private static string? SchemeOf(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(target[0]))
            return null;
        var scheme = target[..colon];
        return scheme.All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-' or '.') ? scheme.ToLowerInvariant() : null;
    }
}
