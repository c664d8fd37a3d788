using System.Net;
using System.Net.Sockets;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CopHandbook.Cli.Serving;

/// <summary>Serves a site from memory, to this machine alone unless told otherwise.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int Attempts = 20;

    private readonly WebApplication application;

    private PreviewServer(WebApplication application, Uri address)
    {
        this.application = application;
        Address = address;
    }

    /// <summary>Where the home page is.</summary>
    public Uri Address { get; }

    /// <summary>Serves a site that does not change, as it would be published.</summary>
    public static async Task<PreviewServer> StartAsync(
        IReadOnlyList<OutputFile> files, string basePath, int port, CancellationToken cancellation)
    {
        var site = await ServedSite.OfAsync(files, basePath);
        return await StartAsync(new SiteHandler(new RequestGate(null), () => site, null), site.Root, new(port), cancellation);
    }

    /// <summary>Serves what a preview has at the moment.</summary>
    public static Task<PreviewServer> StartAsync(Preview preview, Listening listening, CancellationToken cancellation)
    {
        var handler = new SiteHandler(new RequestGate(listening.Beyond), () => preview.State.Site, new PreviewHandler(preview));
        return StartAsync(handler, preview.State.Site?.Root ?? "/", listening, cancellation);
    }

    public Task StoppedAsync(CancellationToken cancellation) => application.WaitForShutdownAsync(cancellation);

    public ValueTask DisposeAsync() => application.DisposeAsync();

    /// <exception cref="PortTakenException">The port is taken.</exception>
    private static async Task<PreviewServer> StartAsync(SiteHandler handler, string root, Listening listening, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = listening.Port == 0 ? FreePort() : listening.TakesNext ? listening.Port + attempt - 1 : listening.Port;
            var application = Create(handler, listening.Beyond, port);
            try
            {
                await application.StartAsync(cancellation);
                var host = listening.Beyond is { } beyond && !IsAny(beyond)
                    ? new IPEndPoint(beyond, port).ToString()
                    : $"localhost:{port}";
                return new(application, new Uri($"http://{host}{root}"));
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                await application.DisposeAsync();
                if ((listening.Port != 0 && !listening.TakesNext) || attempt == Attempts || port == IPEndPoint.MaxPort)
                    throw new PortTakenException(port);
            }
        }
    }

    private static WebApplication Create(SiteHandler handler, IPAddress? beyond, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
            Bound(kestrel.Limits);
            if (beyond is null || !IsAny(beyond))
                kestrel.ListenLocalhost(port);
            if (beyond is not null)
                kestrel.Listen(beyond, port);
        });
        var application = builder.Build();
        application.Run(handler.HandleAsync);
        return application;
    }

    private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    // Nothing is ever sent to a preview, and what asks slowly must not hold it up.
    private static void Bound(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = 0;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxConcurrentConnections = 20_000;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
    }

    // Both addresses of loopback take the same, so it is looked for first.
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
