using System.Globalization;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>Finds the address that a link of a text leads to. Looks each target up once: linear in the number of links.</summary>
internal sealed class LinkResolver
{
    // Browsers go to the top of the page for it, whether or not something there has that name.
    private const string TopOfPage = "top";

    // GitHub's anchor for the text of a folder.
    private const string TextOfFolder = "readme";

    // A handbook that was a repository of its own counts paths from its root, and that is here now.
    private const string GuidanceFolder = "guidance/";

    private readonly LinkTargets targets;
    private readonly FormerAddresses former;
    private readonly OwnAddresses own;
    private readonly Suggest suggest;
    private readonly NearestTarget nearest;
    private readonly ShortForms shortForms;
    private readonly List<(WrittenLink Link, string Address)> unanswered = [];

    public LinkResolver(LinkTargets targets, FormerAddresses former, OwnAddresses own, Suggest suggest)
    {
        (this.targets, this.former, this.own, this.suggest) = (targets, former, own, suggest);
        var bounded = new BoundedSuggest(suggest);
        nearest = new NearestTarget(targets, bounded);
        shortForms = new ShortForms(targets, former, bounded);
    }

    /// <summary>
    /// One that knows the same and remembers nothing of this one, so that several texts can be looked at side by side. It suggests nothing:
    /// how many suggestions are made is bounded for all texts together.
    /// </summary>
    public LinkResolver Apart() => new(targets, former, own, static (_, _) => null);

    /// <summary>How many links to addresses that no source is behind there were so far; see <see cref="Unanswered"/>.</summary>
    public int Awaited => unanswered.Count;

    /// <param name="page">The page that shows the text.</param>
    public LinkedProse Resolve(SourceFile file, Prose text, Permalink page, ICollection<Diagnostic> problems)
    {
        var links = new ResolvedLink[text.Links.Count];
        for (var i = 0; i < links.Length; i++)
            links[i] = Resolve(new WrittenLink(file, text.Links[i], page), problems);
        foreach (var reference in text.UndefinedReferences)
            problems.Add(BrokenLink.Undefined(file.Span(reference.Range), reference.Name, suggest(reference.Name, reference.Defined)));
        return new LinkedProse(text, links);
    }

    /// <summary>Addresses in full that front matter gives: those of this site must be there.</summary>
    public void CheckFields(FieldPlaces fields, Permalink page, ICollection<Diagnostic> problems)
    {
        if (!own.MayBeIn(fields))
            return;
        foreach (var value in fields.Values.Where(value => !fields.IsUnread(value.Range.Start)))
        {
            if (value.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && value.Text.ToString() is var text && own.PathOf(text) is not null)
                Resolve(new WrittenLink(fields.Source, new TextLink(text, false, value.Range), page), problems);
        }
    }

    /// <summary>Links to addresses of the site that no source is behind: known once all pages are.</summary>
    /// <param name="published">All addresses of the site; asked only where there are such links, which is seldom.</param>
    public IEnumerable<Diagnostic> Unanswered(Func<IReadOnlySet<string>> published)
    {
        if (unanswered.Count == 0)
            return [];
        var addresses = published();
        return unanswered.Where(link => !addresses.Contains(link.Address)).Select(link => Broken(link.Link, link.Address));
    }

    private ResolvedLink Resolve(WrittenLink link, ICollection<Diagnostic> problems)
    {
        if (link.Target.Length == 0)
            return Refuse(BrokenLink.Empty(link.Span), problems);
        if (LinkAddress.Parse(link.Target) is not { } address)
            return Refuse(UnsafeUrl.At(link.Span, link.Target), problems);
        return address.Scheme switch
        {
            "" => ResolvePath(link, address, problems),
            ShortForms.Community or ShortForms.Rule when !link.Link.IsImage => ResolveShortForm(link, address, problems),
            "http" or "https" or "mailto" or "tel" => ResolveInFull(link, address, problems),
            _ => Refuse(UnsafeUrl.At(link.Span, link.Target), problems),
        };
    }

    private ResolvedLink ResolveInFull(WrittenLink link, LinkAddress address, ICollection<Diagnostic> problems)
    {
        // The rule hidden-character tells of characters that turn the reading order, wherever they stand.
        var shown = string.Concat(address.Path.Where(character => !IsTurn(character)));
        if (shown.FirstOrDefault(character => char.GetUnicodeCategory(character) is UnicodeCategory.Format) is not '\0' and var invisible)
            return Refuse(UnsafeUrl.Invisible(link.Span, invisible), problems);
        // A space in an address is encoded when the page is written.
        if (WebAddress.Read(shown.Replace(' ', '+')) is null or { NamesUser: true } or { MixesScripts: true })
            return Refuse(UnsafeUrl.Unclear(link.Span, link.Target), problems);
        if (own.PathOf(address.Path) is { } path)
            return ResolvePath(link, LinkAddress.OfPath(path), problems) with { Words = null };
        if (!link.Link.IsImage)
            return new(address.Path) { Words = link.Link.HasWords ? null : address.Path };
        return Refuse(
            address.Scheme is "http" or "https" ? MissingImage.Remote(link.Span, link.Target) : UnsafeUrl.At(link.Span, link.Target), problems);
    }

    private static bool IsTurn(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private ResolvedLink ResolveShortForm(WrittenLink link, LinkAddress address, ICollection<Diagnostic> problems)
    {
        var (target, fragment, problem) = shortForms.Find(link, address);
        if (target is null)
            return problem is null ? ResolvedLink.Nowhere : Refuse(problem, problems);
        return problem is null ? Lead(link, target, fragment, problems) : LeadOn(link, target, fragment, problem, problems);
    }

    private ResolvedLink ResolvePath(WrittenLink link, LinkAddress address, ICollection<Diagnostic> problems)
    {
        var source = address.Path.Length == 0 ? CanonicalForm.Of(link.File.Path.InContent) : ContentPath.Of(link.File.Path, address.Path);
        if (Find(address.Path, source) is { } target)
            return Lead(link, target, address.Fragment, problems);
        if (!link.Link.IsImage && FormerTarget(address.Path, source) is { } now)
        {
            var written = ContentPath.AsWrittenIn(link.File.Path, now.Source!) + ContentPath.FragmentOf(link.Target);
            return LeadOn(link, now, address.Fragment, LinkToRedirect.Link(link.Span, link.Target, written), problems);
        }

        // The file is reported where it is, and the link is sound once that is mended.
        if (source is not null && IsThere(address.Path, source, targets.IsUnread))
            return ResolvedLink.Nowhere;
        if (source is not null && IsThere(address.Path, source, targets.IsUnpublished))
            return Refuse(BrokenLink.NotPublished(link.Span, link.Target), problems);
        if (!link.Link.IsImage && source is not null && address.Path.StartsWith('/'))
            return Await(link, source, address);
        if (!link.Link.IsImage && source is not null && targets.IsFolder(source))
            return Refuse(BrokenLink.Folder(link.Span, link.Target), problems);
        return Refuse(Broken(link, source ?? address.Path), problems);
    }

    private LinkTarget? Find(string path, string? source)
    {
        if (source is null)
            return null;
        if (path.StartsWith('/') && targets.AtAddress(WithoutIndex(path)) is { } page)
            return page;
        return AtPath(path, source) ?? (path.StartsWith('/') ? AtPath(path, GuidanceFolder + source) : null);
    }

    private LinkTarget? AtPath(string path, string source) =>
        (path.EndsWith('/') ? null : targets.AtSource(source)) ?? targets.AtFolder(source);

    private static bool IsThere(string path, string source, Func<string, bool> isThere) =>
        isThere(source) || (path.StartsWith('/') && isThere(GuidanceFolder + source));

    private LinkTarget? FormerTarget(string path, string? source)
    {
        var now = path.StartsWith('/') ? former.AtAddress(WithoutIndex(path)) : source is null ? null : former.AtSource(source);
        return now is null ? null : targets.AtSource(now.Path.InContent);
    }

    private ResolvedLink Await(WrittenLink link, string path, LinkAddress address)
    {
        var isFile = path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal);
        var permalink = new Permalink(isFile ? "/" + path : $"/{path}/");
        unanswered.Add((link, permalink.Value));
        return new(link.HrefOf(permalink, address.Fragment)) { Target = permalink, Words = link.Link.HasWords ? null : address.Path };
    }

    private ResolvedLink Lead(WrittenLink link, LinkTarget target, string? fragment, ICollection<Diagnostic> problems)
    {
        if (link.Link.IsImage && !target.IsImage)
            return Refuse(MissingImage.NoImage(link.Span, link.Target), problems);
        if (!target.IsPublished)
            return Refuse(BrokenLink.Draft(link.Span, link.Target), problems);
        if (!string.IsNullOrEmpty(fragment) && target.Anchors is { } anchors && !anchors.Contains(fragment))
        {
            if (!IsTop(fragment, target))
                return Refuse(BrokenAnchor.At(link.Span, fragment, ShownAs(link, target), NearestAnchor(fragment, anchors)), problems);
            fragment = target.Permalink == link.Page ? TopOfPage : null;
        }

        return new(link.HrefOf(target.Permalink, fragment)) { Target = target.Permalink, Words = link.Link.HasWords ? null : target.Title };
    }

    private static bool IsTop(string fragment, LinkTarget target) => fragment == target.TopAnchor
        || fragment.Equals(TopOfPage, StringComparison.OrdinalIgnoreCase) || fragment.Equals(TextOfFolder, StringComparison.OrdinalIgnoreCase);

    // Where the link is broken besides, that says all.
    private ResolvedLink LeadOn(WrittenLink link, LinkTarget now, string? fragment, Diagnostic note, ICollection<Diagnostic> problems)
    {
        var resolved = Lead(link, now, fragment, problems);
        if (resolved.Href is not null)
            problems.Add(note);
        return resolved;
    }

    private Diagnostic Broken(WrittenLink link, string wanted)
    {
        var near = nearest.To(link.File.Path, wanted);
        return link.Link.IsImage ? MissingImage.At(link.Span, link.Target, near) : BrokenLink.At(link.Span, link.Target, near);
    }

    // Authors shorten a heading, or know one of its words.
    private string? NearestAnchor(string written, IReadOnlySet<string> anchors) =>
        suggest(written, anchors)
        ?? anchors.Where(anchor => anchor.Contains(written, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string ShownAs(WrittenLink link, LinkTarget target) => target.Source is { } source
        ? ContentPath.AsWrittenIn(link.File.Path, source)
        : target.Permalink.Value;

    private static string WithoutIndex(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    private static ResolvedLink Refuse(Diagnostic problem, ICollection<Diagnostic> problems)
    {
        problems.Add(problem);
        return ResolvedLink.Nowhere;
    }
}
