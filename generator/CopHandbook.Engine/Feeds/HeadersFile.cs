using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The headers that every file is served with, as Netlify and others read them; the preview server sends the same.</summary>
public static class HeadersFile
{
    public static readonly IReadOnlyList<KeyValuePair<string, string>> All =
    [
        // Nothing is loaded from elsewhere and nothing that stands in a page runs: the last wall, should the ones before it fall.
        new(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    internal static OutputFile Write()
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in All)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        return new OutputFile(new OutputPath("_headers"), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
