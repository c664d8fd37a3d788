using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// The addresses that lead on, those that pages had before and the short ones, and the ids that communities had, and what
/// each stands for now.
/// </summary>
internal sealed class FormerAddresses
{
    private readonly Dictionary<string, FormerlyAt> byAddress = new(StringComparer.Ordinal);

    public FormerAddresses(Handbook handbook)
    {
        // An alias that two files give is reported elsewhere.
        foreach (var community in handbook.Communities)
        {
            foreach (var redirect in Redirects.To(community.Facts))
                byAddress.TryAdd(redirect.From.Value, new(community.Path, community.Facts));
        }

        foreach (var chapter in handbook.Chapters)
        {
            foreach (var redirect in Redirects.To(chapter))
                byAddress.TryAdd(redirect.From.Value, new(chapter.Path, null));
        }
    }

    /// <param name="address">An address from the root of the site.</param>
    public FormerlyAt? AtAddress(string address) =>
        byAddress.GetValueOrDefault(address) ?? byAddress.GetValueOrDefault(address + "/");

    /// <param name="path">The path inside the content folder of a text that is no longer there.</param>
    public FormerlyAt? AtSource(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? byAddress.GetValueOrDefault(Permalinks.OfChapter(new SourcePath(path)).Value) : null;

    public CommunityFacts? OfId(CommunityId id) => byAddress.GetValueOrDefault(Permalinks.Of(id).Value)?.Community;
}

/// <summary>What an address of before stands for now.</summary>
/// <param name="Path">The source of the page.</param>
/// <param name="Community">Null for a chapter.</param>
internal sealed record FormerlyAt(SourcePath Path, CommunityFacts? Community);
