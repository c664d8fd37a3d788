using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// The addresses that lead on, as Netlify reads them. The rules are forced: a page stands at each of these addresses, for
/// hosts that do not know the file, and Netlify would else show that page.
/// </summary>
public static class RedirectsFile
{
    private const string Permanently = "301!";

    public static readonly OutputPath Path = new("_redirects");

    /// <summary>The rules of a site: the path that is asked for, from the root of the site, and where it leads, from the root of the host.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<OutputFile> site)
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        var file = site.FirstOrDefault(file => file.Path == Path);
        foreach (var line in Encoding.UTF8.GetString(file is null ? [] : file.Bytes.Span).Split('\n'))
        {
            if (line.Split(' ') is [var from, var to, Permanently])
                rules.TryAdd(from, to);
        }

        return rules;
    }

    internal static OutputFile Write(HandbookSite site)
    {
        var root = site.Frame.BaseUrl.AbsolutePath.TrimEnd('/');
        var text = new StringBuilder();
        foreach (var redirect in site.Redirects.OrderBy(redirect => redirect.From))
            text.Append(redirect.From.Value).Append(' ').Append(root).Append(redirect.To.Target.Value).Append(' ').Append(Permanently).Append('\n');
        return new OutputFile(Path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
