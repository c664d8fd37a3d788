using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CopHandbook.Cli.Serving;

/// <summary>Answers a request from the site, with the headers of production and what keeps others out of a preview.</summary>
internal sealed class SiteHandler(RequestGate gate, Func<ServedSite?> shown, PreviewHandler? preview)
{
    public async Task HandleAsync(HttpContext http)
    {
        var (site, path) = (shown(), http.Request.Path.Value ?? "/");
        site?.Headers.Write(path.StartsWith(site.Root, StringComparison.Ordinal) ? path[(site.Root.Length - 1)..] : path, http.Response.Headers);
        // What production lets a browser keep for good, it may keep here: its name changes with its bytes.
        if (http.Response.Headers.CacheControl.Count == 0)
            http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (gate.WhyRefused(http.Request) is var (refusal, why))
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.Allow = refusal == StatusCodes.Status405MethodNotAllowed ? "GET, HEAD" : default;
            await SayAsync(http, refusal, why);
        }
        else if (preview is not null && PreviewHandler.Holds(path))
            await preview.HandleAsync(http);
        else if (site is null)
            await SendAsync(http, StatusCodes.Status503ServiceUnavailable, PreviewHandler.Waiting);
        else
            await AnswerAsync(http, await site.AnswerAsync(path));
    }

    private async Task AnswerAsync(HttpContext http, Answer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Location is { } location)
            http.Response.Headers.Location = location;
        else if (answer.File is { } file)
            await SendAsync(http, answer.Status, file);
        else
            await SayAsync(http, answer.Status, "There is nothing here.\n");
    }

    private async Task SendAsync(HttpContext http, int status, OutputFile file)
    {
        // The type that the build's own headers name comes first.
        var type = http.Response.ContentType ?? MediaTypes.Of(file.Path.Value);
        var bytes = preview is not null && IsShown(http.Request, type) ? preview.WithScript(file) : file.Bytes;
        if (status == StatusCodes.Status200OK)
        {
            await TypedResults.Bytes(bytes, type, enableRangeProcessing: true).ExecuteAsync(http);
            return;
        }

        (http.Response.StatusCode, http.Response.ContentType, http.Response.ContentLength) = (status, type, bytes.Length);
        if (HttpMethods.IsGet(http.Request.Method))
            await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    // A program gets the page as it is published; only what a person looks at is watched.
    private static bool IsShown(HttpRequest request, string type) =>
        type.StartsWith("text/html", StringComparison.Ordinal)
        && (request.Headers["Sec-Fetch-Dest"].ToString() is { Length: > 0 } destination
            ? destination == "document"
            : request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal));

    internal static Task SayAsync(HttpContext http, int status, string words)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, "text/plain; charset=utf-8");
        return http.Response.WriteAsync(words, http.RequestAborted);
    }
}
