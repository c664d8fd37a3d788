using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>A link, the file that it is written in and the page that shows it.</summary>
internal sealed record WrittenLink(SourceFile File, TextLink Link, Permalink Page)
{
    public string Target => Link.Target;

    public SourceSpan Span => File.Span(Link.Range);

    /// <summary>The address as the page writes it, encoded; the page itself, without a fragment, is <c>./</c>.</summary>
    public string HrefOf(Permalink target, string? fragment)
    {
        var hasFragment = !string.IsNullOrEmpty(fragment);
        var path = target == Page && hasFragment
            ? ""
            : string.Join('/', target.RelativeTo(Page).Split('/').Select(Uri.EscapeDataString));
        return hasFragment ? $"{path}#{Uri.EscapeDataString(fragment!)}" : path;
    }
}
