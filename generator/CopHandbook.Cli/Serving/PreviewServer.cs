using System.Net;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CopHandbook.Cli.Serving;

/// <summary>Serves a site from memory, on loopback only. It can read nothing but the files that it was given.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private PreviewServer(WebApplication application, Uri address)
    {
        this.application = application;
        Address = address;
    }

    /// <summary>Where the home page is.</summary>
    public Uri Address { get; }

    /// <param name="basePath">The path of the site's root, such as <c>/</c> or <c>/handbook/</c>.</param>
    /// <param name="port">0 for any free one.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(
        IReadOnlyList<OutputFile> files, string basePath, int port, CancellationToken cancellation)
    {
        var root = basePath.TrimEnd('/') + "/";
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.Run(new SiteHandler(files, root).HandleAsync);
        await application.StartAsync(cancellation);
        var bound = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        return new(application, new Uri(new Uri(bound.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)), root));
    }

    public Task StoppedAsync(CancellationToken cancellation) => application.WaitForShutdownAsync(cancellation);

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
