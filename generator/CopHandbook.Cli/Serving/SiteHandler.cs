using System.Collections.Frozen;
using CopHandbook.Engine.Feeds;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Http;

namespace CopHandbook.Cli.Serving;

/// <summary>Answers a request from the files of the site, with the headers of production.</summary>
internal sealed class SiteHandler(IReadOnlyList<OutputFile> files, string root)
{
    private static readonly FrozenSet<string> OwnNames =
        new[] { "localhost", "127.0.0.1", "[::1]" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, OutputFile> byPath = files.ToFrozenDictionary(file => file.Path.Value, StringComparer.Ordinal);

    private readonly IReadOnlyDictionary<string, string> redirects = RedirectsFile.Read(files);

    private readonly IReadOnlyList<KeyValuePair<string, string>> headers = HeadersFile.For(files.Any(file => file.Path == SearchIndexer.Entry), new());

    public Task HandleAsync(HttpContext http)
    {
        foreach (var (name, value) in headers)
            http.Response.Headers[name] = value;
        http.Response.Headers.CacheControl = "no-store";
        // A page elsewhere could point a name of its own at this machine and read the preview.
        if (!OwnNames.Contains(http.Request.Host.Host))
            return SayAsync(http, StatusCodes.Status403Forbidden, "This preview answers to localhost only.\n");
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return SayAsync(http, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.\n");
        var path = http.Request.Path.Value ?? "/";
        if (!path.StartsWith(root, StringComparison.Ordinal))
            return NotFoundAsync(http);
        var inSite = path[root.Length..];
        if (RedirectOf("/" + inSite) is { } to)
        {
            http.Response.Redirect(to, permanent: true);
            return Task.CompletedTask;
        }

        if (byPath.TryGetValue(inSite.Length == 0 || inSite.EndsWith('/') ? inSite + "index.html" : inSite, out var file))
            return SendAsync(http, StatusCodes.Status200OK, file);
        if (!byPath.ContainsKey(inSite + "/index.html"))
            return NotFoundAsync(http);
        http.Response.Redirect(path + "/");
        return Task.CompletedTask;
    }

    // A slash at the end makes no difference to the host either.
    private string? RedirectOf(string path) => redirects.GetValueOrDefault(path) ?? redirects.GetValueOrDefault(path + "/");

    private Task NotFoundAsync(HttpContext http) =>
        byPath.TryGetValue(Permalink.NotFound.File.Value, out var page)
            ? SendAsync(http, StatusCodes.Status404NotFound, page)
            : SayAsync(http, StatusCodes.Status404NotFound, "There is nothing here.\n");

    private static async Task SendAsync(HttpContext http, int status, OutputFile file)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = MediaTypes.Of(file.Path.Value);
        http.Response.ContentLength = file.Bytes.Length;
        if (HttpMethods.IsGet(http.Request.Method))
            await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted);
    }

    private static Task SayAsync(HttpContext http, int status, string words)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(words, http.RequestAborted);
    }
}
