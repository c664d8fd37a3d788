using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Links;

/// <summary>Links by name: <c>cop:aws</c>, <c>cop:aws#goals</c> and <c>rule:review-overdue</c>, from any file alike.</summary>
internal sealed class ShortForms(LinkTargets targets, FormerAddresses former, BoundedSuggest suggest)
{
    public const string Community = "cop";
    public const string Rule = "rule";

    /// <summary>The target, or a problem, or for a former id both; neither where the charter is there and could not be read.</summary>
    public (LinkTarget? Target, string? Fragment, Diagnostic? Problem) Find(WrittenLink link, LinkAddress address)
    {
        var (_, name, fragment) = LinkAddress.OfPath(address.Path[(address.Scheme.Length + 1)..]);
        if (address.Scheme == Rule)
        {
            return targets.OfRule(name) is { } rule
                ? (rule, fragment, null)
                : (null, null, Unknown(link, Rule, name, targets.RuleNames));
        }

        if (targets.OfCommunity(name) is { } community)
            return (community, fragment, null);
        if (CommunityId.Read(name) is { } id && former.OfId(id) is { } now)
        {
            var written = $"{Community}:{now.Id}{ContentPath.FragmentOf(link.Target)}";
            return (targets.OfCommunity(now.Id.Value), fragment, LinkToRedirect.Link(link.Span, link.Target, written));
        }

        return (null, null, targets.IsUnread($"communities/{name}.md") ? null : Unknown(link, Community, name, targets.CommunityIds));
    }

    private Diagnostic Unknown(WrittenLink link, string scheme, string name, IReadOnlyCollection<string> known)
    {
        var nearest = suggest.To(name, known);
        return scheme == Rule
            ? BrokenLink.UnknownRule(link.Span, link.Target, nearest)
            : BrokenLink.UnknownCommunity(link.Span, link.Target, nearest);
    }
}
