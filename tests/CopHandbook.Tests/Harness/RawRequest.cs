using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CopHandbook.Tests.Harness;

/// <summary>A request as its bytes say it: no client puts it right.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>The whole answer; empty where the server hung up.</returns>
    public static async Task<string> Send(Uri server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        using var patience = new CancellationTokenSource(Patience);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            using var answer = new MemoryStream();
            await stream.CopyToAsync(answer, patience.Token);
            return Encoding.UTF8.GetString(answer.ToArray());
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <returns>The status; 0 where the server hung up without a word.</returns>
    public static async Task<int> StatusOf(Uri server, string request) =>
        await Send(server, request) is ['H', ..] answer ? int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
