using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// Reads the finished pages back and follows every link of theirs that stays in the site: what the theme and the generator
/// write is held to the same as what people write.
/// </summary>
public static class AuditStage
{
    /// <summary>Browsers go to the top of the page for it, whatever has that name.</summary>
    private const string TopOfPage = "top";

    private const string Html = ".html";

    /// <param name="files">The whole site.</param>
    /// <param name="baseUrl">Where the site is published.</param>
    public static IReadOnlyList<Diagnostic> Run(IReadOnlyList<OutputFile> files, Uri baseUrl)
    {
        var root = new Uri(baseUrl.AbsoluteUri.TrimEnd('/') + "/");
        var there = files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        var pages = files
            .Where(file => file.Path.Value.EndsWith(Html, StringComparison.Ordinal))
            .ToDictionary(file => file.Path.Value, file => HtmlPage.Read(Encoding.UTF8.GetString(file.Bytes.Span)), StringComparer.Ordinal);
        return DiagnosticList.Ordered(pages.SelectMany(page => page.Value.Links
            .Where(link => !Answers(link.Target, new Uri(root, page.Key)))
            .Select(link => BrokenOutput.At(SpanOf(page.Key, link), link.Target))));

        bool Answers(string target, Uri page)
        {
            if (!Uri.TryCreate(page, target, out var address))
                return false;
            if (!address.AbsoluteUri.StartsWith(root.AbsoluteUri, StringComparison.Ordinal))
                return address.Authority != root.Authority || address.Scheme is not ("http" or "https");
            var file = Uri.UnescapeDataString(address.AbsolutePath[root.AbsolutePath.Length..]);
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            var anchor = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
            return there.Contains(file)
                && (anchor is "" or TopOfPage || !pages.TryGetValue(file, out var shown) || shown.Ids.Contains(anchor));
        }
    }

    private static SourceSpan SpanOf(string page, HtmlLink link) =>
        new(SourcePath.Under("site", page), link.Line, link.Column, link.Line, link.Column);
}
