using CopHandbook.Model.Charters;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// What each charter said the last time. One that was edited below its front matter alone says the same, and then the same
/// object says it: all that is made of facts is known by that to stand.
/// </summary>
internal sealed class RememberedFacts
{
    private readonly Lock gate = new();
    private Dictionary<SourcePath, Known> last = [];
    private Dictionary<SourcePath, Known> now = [];

    /// <param name="facts">What the charter says, read anew.</param>
    /// <returns>What it said the last time, where that is the same.</returns>
    public CommunityFacts Of(ParsedDocument document, CommunityFacts facts)
    {
        var known = new Known(document, facts);
        if (last.TryGetValue(facts.Path, out var before) && before.SaysWhat(document))
            known = known with { Facts = before.Facts };
        lock (gate)
            now[facts.Path] = known;
        return known.Facts;
    }

    /// <summary>Ends a reading. Charters that were not read anew are as they were.</summary>
    /// <param name="there">All that are there; others are forgotten.</param>
    public void Keep(IEnumerable<CharterFile> there)
    {
        var next = new Dictionary<SourcePath, Known>();
        foreach (var path in there.Select(file => file.Path))
        {
            if (now.TryGetValue(path, out var known) || last.TryGetValue(path, out known))
                next[path] = known;
        }

        (last, now) = (next, []);
    }

    private sealed record Known(ParsedDocument Document, CommunityFacts Facts)
    {
        public bool SaysWhat(ParsedDocument other) =>
            Document.FrontMatter is not null && other.FrontMatter is not null && FrontMatter(Document).SequenceEqual(FrontMatter(other));

        private static ReadOnlySpan<char> FrontMatter(ParsedDocument document) => document.File.Content.Beginning(document.BodyStart);
    }
}
