using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CopHandbook.Statiq.Preview;

/// <summary>
/// Kestrel's own transport, on 127.0.0.1 whatever address it is asked for. Of the transports that are registered, Kestrel takes
/// the last.
/// </summary>
internal sealed class LoopbackTransport(IOptions<SocketTransportOptions> options, ILoggerFactory loggers) : IConnectionListenerFactory
{
    private readonly SocketTransportFactory sockets = new(options, loggers);

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        sockets.BindAsync(new IPEndPoint(IPAddress.Loopback, ((IPEndPoint)endpoint).Port), cancellationToken);
}
