using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Finds the address that a link of a text leads to. Looks each target up once: linear in the number of links.</summary>
internal sealed class LinkResolver(LinkTargets targets, FormerAddresses former, Suggest suggest)
{
    /// <param name="page">The page that shows the text.</param>
    public LinkedProse Resolve(SourceFile file, Prose text, Permalink page, ICollection<Diagnostic> problems)
    {
        var addresses = new string?[text.Links.Count];
        for (var i = 0; i < addresses.Length; i++)
        {
            var (address, problem) = Resolve(file, text.Links[i], page);
            addresses[i] = address;
            if (problem is not null)
                problems.Add(problem);
        }

        return new LinkedProse(text, addresses);
    }

    private (string? Address, Diagnostic? Problem) Resolve(SourceFile file, TextLink link, Permalink page)
    {
        SourceSpan Span() => file.Span(link.Range);
        if (link.Target.Length == 0)
            return (null, BrokenLink.Empty(Span()));
        if (LinkAddress.Parse(link.Target) is not { } address)
            return (null, UnsafeUrl.At(Span(), link.Target));
        switch (address.Scheme)
        {
            case "":
                return ResolvePath(file, link, address, page);
            case "http" or "https" when link.IsImage:
                return (null, MissingImage.Remote(Span(), link.Target));
            case "http" or "https" or "mailto" or "tel" when !link.IsImage:
                return (address.Path, null);
            default:
                return (null, UnsafeUrl.At(Span(), link.Target));
        }
    }

    private (string? Address, Diagnostic? Problem) ResolvePath(SourceFile file, TextLink link, LinkAddress address, Permalink page)
    {
        SourceSpan Span() => file.Span(link.Range);
        var source = address.Path.Length == 0 ? file.Path.InContent : SourceOf(file.Path, address.Path);
        var target = address.Path.StartsWith('/') ? targets.AtAddress(address.Path) : source is null ? null : targets.AtSource(source);
        Diagnostic? note = null;
        if (target is null && !link.IsImage && FormerTarget(address.Path, source) is { } now)
        {
            target = targets.AtSource(now);
            note = LinkToRedirect.Link(Span(), link.Target, AsWrittenIn(file.Path, now) + FragmentOf(link.Target));
        }

        if (target is null)
        {
            var nearest = NearestPath(file.Path, source ?? address.Path);
            return (null, link.IsImage ? MissingImage.At(Span(), link.Target, nearest) : BrokenLink.At(Span(), link.Target, nearest));
        }

        if (!target.IsPublished)
            return (null, BrokenLink.Draft(Span(), link.Target));
        var relative = target.Permalink == page ? "" : target.Permalink.RelativeTo(page);
        if (string.IsNullOrEmpty(address.Fragment))
            return (relative.Length == 0 ? "./" : relative, note);
        if (target.Anchors is { } anchors && !anchors.Contains(address.Fragment))
        {
            var shown = address.Path.Length == 0 ? file.Path.FileName : address.Path;
            return (null, BrokenAnchor.At(Span(), address.Fragment, shown, suggest(address.Fragment, anchors)));
        }

        return ($"{relative}#{Uri.EscapeDataString(address.Fragment)}", note);
    }

    /// <summary>The path inside the content folder that a relative path means; null where it leads out of it.</summary>
    private static string? SourceOf(SourcePath from, string relative)
    {
        var segments = from.InContent.Split('/').SkipLast(1).ToList();
        foreach (var segment in relative.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else
                return null;
        }

        return string.Join('/', segments);
    }

    private string? NearestPath(SourcePath from, string wanted)
    {
        var name = wanted[(wanted.LastIndexOf('/') + 1)..];
        // The right name in the wrong folder is the most common slip, a slip in the path the next.
        var found = targets.Sources.FirstOrDefault(source => source[(source.LastIndexOf('/') + 1)..] == name)
            ?? suggest(wanted, targets.Sources);
        return found is null ? null : AsWrittenIn(from, found);
    }

    /// <summary>The source of the page that the address has now; null where it is no former one.</summary>
    private string? FormerTarget(string path, string? source) =>
        (path.StartsWith('/') ? former.AtAddress(path) : source is null ? null : former.AtSource(source))?.Path.InContent;

    private static string AsWrittenIn(SourcePath file, string source) =>
        new Permalink("/" + source).RelativeTo(new Permalink("/" + file.InContent));

    private static string FragmentOf(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? "" : target[hash..];
    }
}
