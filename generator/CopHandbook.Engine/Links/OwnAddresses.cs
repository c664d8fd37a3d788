namespace CopHandbook.Engine.Links;

/// <summary>Knows addresses in full that are of this site: those are links like all others, and break like them.</summary>
/// <param name="bases">Where the site is published; a deploy preview has an address besides that of the settings.</param>
internal sealed class OwnAddresses(IEnumerable<Uri> bases)
{
    private readonly IReadOnlyList<(string Host, string Path)> known =
        [.. bases.Select(address => (HostIn(address.Authority), address.AbsolutePath.TrimEnd('/') + "/")).Distinct()];

    /// <summary>Whether YAML may have an address of this site anywhere: most has none, and needs no closer look. A backslash may write any letter.</summary>
    public bool MayBeIn(string yaml) =>
        known.Any(one => yaml.Contains(one.Host, StringComparison.OrdinalIgnoreCase)) || yaml.Contains('\\', StringComparison.Ordinal);

    /// <param name="address">An allowed web address in full.</param>
    /// <returns>The path from the root of the site, with what follows it; null for an address of another site.</returns>
    public string? PathOf(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        if (start < "://".Length)
            return null;
        var end = address.IndexOfAny(['/', '?', '#'], start);
        var host = HostIn(end < 0 ? address[start..] : address[start..end]);
        var rest = end < 0 ? "/" : address[end] == '/' ? address[end..] : "/" + address[end..];
        foreach (var (knownHost, path) in known)
        {
            if (host == knownHost && (rest + "/").StartsWith(path, StringComparison.Ordinal))
                return "/" + (rest.Length < path.Length ? "" : rest[path.Length..]);
        }

        return null;
    }

    // Pages are asked for over both schemes, and their own ports go without saying.
    private static string HostIn(string authority)
    {
        var host = authority.ToLowerInvariant();
        foreach (var port in new[] { ":443", ":80" })
        {
            if (host.EndsWith(port, StringComparison.Ordinal))
                return host[..^port.Length];
        }

        return host;
    }
}
