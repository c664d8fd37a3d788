using System.Collections.Concurrent;
using CopHandbook.Cli.Serving;
using CopHandbook.Engine.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Serves documents from memory: under one path with the headers of the site, under another without them.</summary>
internal sealed class TrialServer : IAsyncDisposable
{
    /// <summary>A window for frames, in which the policy holds; what is fetched into its frames brings its own.</summary>
    public const string HeldWindow = "/held/";

    /// <summary>A window for frames, in which nothing is forbidden.</summary>
    public const string OpenWindow = "/open/";

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);
    private readonly WebApplication application;

    private TrialServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public static async Task<TrialServer> StartAsync()
    {
        var server = new TrialServer();
        await server.application.StartAsync();
        server.Address = new(server.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <param name="path">Below each of the two.</param>
    public void Put(string path, ReadOnlyMemory<byte> bytes) => files[path] = bytes;

    public void Clear() => files.Clear();

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "/";
        if (path.StartsWith(HeldWindow, StringComparison.Ordinal))
        {
            foreach (var (name, value) in HeadersFile.For(hasSearch: true, new()))
                http.Response.Headers[name] = value;
        }

        if (path is HeldWindow or OpenWindow)
        {
            http.Response.ContentType = MediaTypes.Of("index.html");
            await http.Response.WriteAsync("<!doctype html><title>Trials</title><body>", http.RequestAborted);
            return;
        }

        var file = path[(path.IndexOf('/', 1) + 1)..];
        file = file.EndsWith('/') ? file + "index.html" : file;
        if (!files.TryGetValue(file, out var bytes))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = MediaTypes.Of(file);
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }
}
