using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The headers that every file is served with, as Netlify and others read them; the preview server sends the same.</summary>
public static class HeadersFile
{
    // Nothing is loaded from elsewhere and nothing that stands in a page runs: the last wall, should the ones before it fall.
    // With the site's own files to be asked for, checkers of sites find robots.txt from within a page.
    private const string Policy =
        "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
        + "script-src 'self'";

    // Search opens on any page. Its script and its index come from the site alone, and what it is made of is WebAssembly.
    private const string PolicyWithSearch = Policy + " 'wasm-unsafe-eval'";

    /// <param name="hasSearch">Whether the site has a search index; without one, nothing runs but the theme's own scripts.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> For(bool hasSearch) =>
    [
        new("Content-Security-Policy", hasSearch ? PolicyWithSearch : Policy),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    internal static OutputFile Write(SiteFrame frame)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in For(frame.HasSearch))
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        // Some hosts do not know the ending, and programs refuse a calendar that is served as something else.
        text.Append("/*.ics\n  Content-Type: text/calendar; charset=utf-8\n");
        // Those who search are to find the page, and not its text a second time.
        text.Append("/*.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n");
        return new OutputFile(new OutputPath("_headers"), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
