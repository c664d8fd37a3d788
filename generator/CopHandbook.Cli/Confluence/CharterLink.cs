using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Confluence;

/// <summary>An address that a charter gives of a page in Confluence, and where.</summary>
internal sealed record CharterLink(Uri Address, SourceSpan Span)
{
    /// <summary>The links of all charters to Confluence: those that are named so, and others that lead to one of its hosts.</summary>
    /// <returns>In the order of the charters; the same address once for each place that has it.</returns>
    public static IEnumerable<CharterLink> Of(Handbook handbook) =>
        from community in handbook.Communities
        from found in CharterAddresses.Of(community.Charter)
        where found.Path.StartsWith("links.confluence", StringComparison.Ordinal)
            || handbook.Settings.Confluence.Hosts.Any(host => host.Is(found.Address.Host))
        where Uri.TryCreate(found.Address.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        select new CharterLink(new Uri(found.Address.Value), community.Places.At(found.Path));
}
