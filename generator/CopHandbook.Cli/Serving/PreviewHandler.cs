using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CopHandbook.Cli.Serving;

/// <summary>
/// What a preview has besides the site: a script and its style sheet, and the stream that tells the script what is new. They
/// are at an address that no build has, since files that begin with a dot are no content, with a word in it that only pages
/// of this server know.
/// </summary>
internal sealed class PreviewHandler(Preview preview)
{
    private const string Reserved = "/.preview/";

    /// <summary>More windows than a person has; each takes a connection for as long as it is seen.</summary>
    private const int MostStreams = 100;

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private readonly string root = $"{Reserved}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}/";
    private int streams;

    /// <summary>Shown until the content is sound for the first time.</summary>
    public static OutputFile Waiting { get; } = PreviewFiles.Find("waiting.html")!;

    public static bool Holds(string path) => path.StartsWith(Reserved, StringComparison.Ordinal);

    /// <summary>The page with the script that watches it.</summary>
    public ReadOnlyMemory<byte> WithScript(OutputFile page)
    {
        var tag = Encoding.UTF8.GetBytes($"<script defer src=\"{root}preview.js\" data-drawn=\"{Fingerprint(preview.State, page)}\"></script>\n");
        var bytes = page.Bytes.Span;
        var end = bytes.IndexOf("</head>"u8);
        return (byte[])[.. bytes[..Math.Max(0, end)], .. tag, .. bytes[Math.Max(0, end)..]];
    }

    public async Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (!path.StartsWith(root, StringComparison.Ordinal))
            await SiteHandler.SayAsync(http, StatusCodes.Status403Forbidden, "Only pages of this preview know this address.\n");
        else if (path[root.Length..] == "events")
            await StreamAsync(http);
        else if (PreviewFiles.Find(path[root.Length..]) is { } file)
        {
            // The next preview has them at another address.
            http.Response.Headers.CacheControl = "private, max-age=86400, immutable";
            await TypedResults.Bytes(file.Bytes, MediaTypes.Of(file.Path.Value)).ExecuteAsync(http);
        }
        else
            await SiteHandler.SayAsync(http, StatusCodes.Status404NotFound, "There is nothing here.\n");
    }

    private async Task StreamAsync(HttpContext http)
    {
        if (Interlocked.Increment(ref streams) > MostStreams)
        {
            Interlocked.Decrement(ref streams);
            await SiteHandler.SayAsync(http, StatusCodes.Status503ServiceUnavailable, "Too many windows look at this preview.\n");
            return;
        }

        try
        {
            http.Response.ContentType = "text/event-stream";
            await TellAsync(http, http.Request.Query["path"].ToString(), http.Request.Query["drawn"].ToString());
        }
        catch (OperationCanceledException)
        {
            // Whoever looked has gone.
        }
        finally
        {
            Interlocked.Decrement(ref streams);
        }
    }

    /// <param name="drawn">The fingerprint of the page that is looked at.</param>
    private async Task TellAsync(HttpContext http, string path, string drawn)
    {
        var stopping = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var (gone, told) = (either.Token, "");
        while (!gone.IsCancellationRequested)
        {
            var state = preview.State;
            if (await FingerprintAsync(state, path) != drawn)
            {
                await WriteAsync(http, "event: reload\ndata:\n\n", gone);
                return;
            }

            var now = JsonSerializer.Serialize(PageProblems.Of(state, preview.Folder, path), PreviewJson.Default.PageProblems);
            if (now != told)
                await WriteAsync(http, $"event: problems\ndata: {now}\n\n", gone);
            told = now;
            var newer = preview.NewerThan(state);
            while (await Task.WhenAny(newer, Task.Delay(Heartbeat, gone)) != newer)
            {
                gone.ThrowIfCancellationRequested();
                await WriteAsync(http, ":\n\n", gone);
            }
        }
    }

    private static async Task WriteAsync(HttpContext http, string words, CancellationToken gone)
    {
        await http.Response.WriteAsync(words, gone);
        await http.Response.Body.FlushAsync(gone);
    }

    private static async Task<string> FingerprintAsync(PreviewState state, string path)
    {
        var page = state.Site is { } site ? (await site.AnswerAsync(path)).File : Waiting;
        return page is null ? "" : Fingerprint(state, page);
    }

    private static string Fingerprint(PreviewState state, OutputFile page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(page.Bytes.Span))[..16]}-{state.Assets}");
}
