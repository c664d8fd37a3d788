using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Links;

/// <summary>Finds the communities that charters name by id.</summary>
internal sealed class ReferenceChecker
{
    private readonly Dictionary<CommunityId, PageLink> published;
    private readonly HashSet<string> known;
    private readonly FormerAddresses former;
    private readonly Suggest suggest;

    public ReferenceChecker(Handbook handbook, IEnumerable<CharterFile> published, FormerAddresses former, Suggest suggest)
    {
        // A charter that is there is not unknown, be it a draft, or broken, or not to be read at all.
        known = handbook.Communities.Select(file => file.Id.Value)
            .Concat(handbook.Content.Unread.Select(path => path.FileName.Split('.')[0]))
            .ToHashSet(StringComparer.Ordinal);
        // Two files can mean one id, such as AWS.md beside aws.md; that is reported elsewhere.
        this.published = published
            .DistinctBy(file => file.Id)
            .ToDictionary(file => file.Id, file => new PageLink(file.Subject, Permalinks.Of(file.Id)));
        this.former = former;
        this.suggest = suggest;
    }

    /// <summary>The pages of the communities that a charter names; one that does not exist is reported where it is named.</summary>
    public IReadOnlyDictionary<CommunityId, PageLink> Named(CharterFile file, ICollection<Diagnostic> problems)
    {
        var named = new Dictionary<CommunityId, PageLink>();
        foreach (var reference in CharterReferences.Of(file.Charter))
        {
            var field = reference.Path[(reference.Path.LastIndexOf('.') + 1)..].Split('[')[0];
            if (reference.Id == file.Id)
                problems.Add(UnknownReference.Itself(file.Places.At(reference.Path), field));
            else if (published.TryGetValue(reference.Id, out var link))
                named[reference.Id] = link;
            else if (known.Contains(reference.Id.Value))
                continue;
            else if (former.OfId(reference.Id) is { } now)
                FollowFormer(now, reference.Id, file.Places.At(reference.Path), field);
            else
                problems.Add(UnknownReference.Community(
                    file.Places.At(reference.Path), field, reference.Id.Value, suggest(reference.Id.Value, known)));
        }

        return named;

        void FollowFormer(CommunityFacts now, CommunityId written, SourceSpan span, string field)
        {
            if (now.Id == file.Id)
            {
                problems.Add(UnknownReference.Itself(span, field));
                return;
            }

            problems.Add(LinkToRedirect.Reference(span, field, written.Value, now.Id.Value));
            if (published.TryGetValue(now.Id, out var link))
                named[written] = link;
        }
    }
}
