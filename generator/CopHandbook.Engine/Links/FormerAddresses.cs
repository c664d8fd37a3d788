using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Links;

/// <summary>The addresses and ids that communities had before, and which community each stands for now.</summary>
internal sealed class FormerAddresses
{
    private readonly Dictionary<string, CharterFile> byAddress = new(StringComparer.Ordinal);

    public FormerAddresses(IEnumerable<CharterFile> communities)
    {
        foreach (var community in communities)
        {
            // An alias that two communities give is reported elsewhere.
            foreach (var alias in community.Charter.Aliases)
                byAddress.TryAdd(alias.Address, community);
        }
    }

    /// <param name="address">An address from the root of the site.</param>
    public CharterFile? AtAddress(string address) =>
        byAddress.GetValueOrDefault(address) ?? byAddress.GetValueOrDefault(address + "/");

    /// <param name="path">The path inside the content folder of a text that is no longer there.</param>
    public CharterFile? AtSource(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? byAddress.GetValueOrDefault($"/{path[..^".md".Length]}/") : null;

    public CharterFile? OfId(CommunityId id) => byAddress.GetValueOrDefault(Permalinks.Of(id).Value);
}
