using CopHandbook.Engine.Names;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>What an author wrote as a link's target, taken apart as a browser would.</summary>
/// <param name="Scheme">In lower case; empty for a path of ours.</param>
/// <param name="Path">With a scheme, the whole as a browser sees it; without, decoded and in canonical form, empty for an anchor in the same text.</param>
/// <param name="Fragment">Decoded and in canonical form, without the hash; null where there is none.</param>
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
        return OfPath(seen);
    }

    /// <summary>A path with what may follow it. A question in it is dropped: a file answers all alike.</summary>
    public static LinkAddress OfPath(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? written : written[..hash]).Split('?')[0];
        return new("", Decoded(path), hash < 0 ? null : FragmentIn(written[(hash + 1)..]));
    }

    public static string Decoded(string written) => CanonicalForm.Of(Uri.UnescapeDataString(written));

    // What follows :~: asks the browser to mark words, and names no place.
    private static string FragmentIn(string written)
    {
        var directive = written.IndexOf(":~:", StringComparison.Ordinal);
        return Decoded(directive < 0 ? written : written[..directive]);
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
