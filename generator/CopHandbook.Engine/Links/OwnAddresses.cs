using System.Buffers;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Links;

/// <summary>Knows addresses in full that are of this site: those are links like all others, and break like them.</summary>
internal sealed class OwnAddresses
{
    private readonly IReadOnlyList<(string Host, string Path)> known;

    // Every charter is looked through at every run; the plain search for a word in any case takes a quarter of a run's time.
    private readonly SearchValues<string> hosts;

    /// <param name="bases">Where the site is published; a deploy preview has an address besides that of the settings.</param>
    public OwnAddresses(IEnumerable<Uri> bases)
    {
        known = [.. bases.Select(address => (HostIn(address.Authority), address.AbsolutePath.TrimEnd('/') + "/")).Distinct()];
        hosts = SearchValues.Create([.. known.Select(one => one.Host), "\\"], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether fields may have an address of this site anywhere: most have none, and need no closer look. A backslash may write any letter.</summary>
    public bool MayBeIn(FieldPlaces fields) => fields.HasAny(hosts);

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
