using System.Text;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The headers that every file is served with, as Netlify and others read them; the preview server sends the same.</summary>
public static class HeadersFile
{
    // Confluence's cloud, whose pages may show a community's card. Its own servers are named in handbook.yml.
    private const string ConfluenceCloud = "https://*.atlassian.net";

    // Nothing is loaded from elsewhere and nothing that stands in a page runs: the last wall, should the ones before it fall.
    // With the site's own files to be asked for, checkers of sites find robots.txt from within a page.
    private const string Policy =
        "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'";

    // Search opens on any page. Its script and its index come from the site alone, and what it is made of is WebAssembly.
    private const string PolicyWithSearch = Policy + " 'wasm-unsafe-eval'";

    private const string NotListed = "  X-Robots-Tag: noindex\n";

    /// <param name="hasSearch">Whether the site has a search index; without one, nothing runs but the theme's own scripts.</param>
    /// <param name="confluence">The hosts whose pages may frame those of the site.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> For(bool hasSearch, ConfluenceSettings confluence) =>
    [
        // One policy for all pages: a host that has two for a page enforces both, and a card could not have one of its own.
        new("Content-Security-Policy", $"{(hasSearch ? PolicyWithSearch : Policy)}; frame-ancestors {Ancestors(confluence)}"),
        // Browsers heed it where it came by https. Of hosts below this one nothing is said: they are others' to decide.
        new("Strict-Transport-Security", "max-age=63072000"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        // What is loaded into pages of others, as a picture or a script; a card is a page, which may be framed all the same.
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    private static string Ancestors(ConfluenceSettings confluence) =>
        string.Join(' ', confluence.Hosts.Select(host => "https://" + host.Value).Prepend(ConfluenceCloud).Prepend("'self'"));

    /// <param name="forGood">Files whose names change with their bytes.</param>
    internal static OutputFile Write(SiteFrame frame, IEnumerable<OutputFile> forGood)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in For(frame.HasSearch, frame.Settings.Confluence))
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        // A preview is there to be reviewed, and gone before long.
        if (frame.IsPreview)
            text.Append(NotListed);
        // Some hosts do not know the ending, and programs refuse a calendar that is served as something else.
        text.Append("/*.ics\n  Content-Type: text/calendar; charset=utf-8\n");
        // Those who search are to find the page, and not its text a second time.
        text.Append("/*.md\n  Content-Type: text/markdown; charset=utf-8\n").Append(frame.IsPreview ? "" : NotListed);
        // They are not even asked for again; all else is, at each visit.
        foreach (var file in forGood)
            text.Append('/').Append(file.Path).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        return new OutputFile(new OutputPath("_headers"), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
