using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using CopHandbook.Statiq.Tests.Harness;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Statiq.Tests;

/// <summary>Statiq's preview, but on loopback alone.</summary>
public class PreviewTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData("preview")]
    [InlineData("serve")]
    public async Task A_server_listens_on_loopback_and_answers_to_its_names_alone(string command)
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        if (command == "serve")
            scratch.Write("output/index.html", "<html><body></body></html>");
        var port = FreePort();
        using var server = Process.Start(HostRun.StatiqCall(scratch, command, "--port", $"{port}"))!;
        try
        {
            var drained = server.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            using var client = new HttpClient { BaseAddress = new($"http://localhost:{port}/") };
            Assert.Contains("livereload.js", await Eventually(() => client.GetStringAsync("")), StringComparison.Ordinal);

            var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == port);
            Assert.Equal([IPAddress.Loopback], listeners.Select(end => end.Address));
            using var stranger = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { Host = "handbook.example.org" } };
            Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(stranger)).StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_change_is_published_again_and_an_error_is_not()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        var port = FreePort();
        using var server = Process.Start(HostRun.StatiqCall(scratch, "preview", "--port", $"{port}"))!;
        try
        {
            var drained = server.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}/") };
            await Eventually(() => client.GetStringAsync(""));
            scratch.Write("content/communities/broken.md", Charter.Of(relevance: "Broken words.", further: "unknown: 1"));
            await Task.Delay(TimeSpan.FromSeconds(3));
            File.Delete(scratch.At("content/communities/broken.md"));
            scratch.Write("content/communities/knitting.md", Charter.Of(relevance: "Patterns teach patience."));
            var page = await Eventually(() => client.GetStringAsync("communities/knitting/"));
            Assert.Contains("Patterns teach patience.", page, StringComparison.Ordinal);
            Assert.False(Directory.Exists(scratch.At("output/communities/broken")));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    // A server that is starting, or a page that is not there yet, is asked again.
    private static async Task<string> Eventually(Func<Task<string>> ask)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                return await ask();
            }
            catch (HttpRequestException) when (clock.Elapsed < Patience)
            {
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
