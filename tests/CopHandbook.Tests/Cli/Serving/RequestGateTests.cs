using System.Globalization;
using CopHandbook.Cli.Serving;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Serving;

/// <summary>Who is not answered: foreign names, foreign pages, ways out of the site, and whatever is no reading.</summary>
public sealed class RequestGateTests : IAsyncLifetime, IDisposable
{
    private readonly ScratchFolder scratch = new();
    private LivePreview preview = null!;

    public async Task InitializeAsync() => preview = await LivePreview.Of(scratch.CopyContent());

    public async Task DisposeAsync() => await preview.DisposeAsync();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("Host: localhost", 200)]
    [InlineData("Host: LOCALHOST:1", 200)]
    [InlineData("Host: 127.0.0.1", 200)]
    [InlineData("Host: [::1]:4321", 200)]
    [InlineData("Host: evil.com", 403)]
    [InlineData("Host: localhost.evil.com", 403)]
    [InlineData("Host: 127.0.0.1.nip.io", 403)]
    [InlineData("Host: 127.0.0.2", 403)]
    [InlineData("Host: 0.0.0.0", 403)]
    [InlineData("Host: 2130706433", 403)]
    [InlineData("Host: localhost.", 403)]
    [InlineData("Host:", 403)]
    [InlineData("Host: [::1", 400)]
    [InlineData("Host: localhost@evil.com", 400)]
    [InlineData("Host: localhost\r\nHost: evil.com", 400)]
    [InlineData("X-Host: localhost", 400)]
    public async Task A_foreign_or_malformed_host_is_refused(string header, int expected) =>
        Assert.Equal(expected, await Status($"GET / HTTP/1.1\r\n{header}\r\nConnection: close\r\n\r\n"));

    [Theory]
    [InlineData("Origin: https://evil.example", 403)]
    [InlineData("Origin: null", 403)]
    [InlineData("Origin: nonsense", 403)]
    [InlineData("Origin: http://localhost:1", 403)]
    [InlineData("Origin: http://localhost", 200)]
    [InlineData("Sec-Fetch-Site: same-origin", 200)]
    [InlineData("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 200)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script", 403)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image", 403)]
    [InlineData("Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty", 403)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe", 403)]
    [InlineData("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document", 200)]
    public async Task A_page_elsewhere_gets_nothing(string headers, int expected)
    {
        var answer = await RawRequest.Send(preview.Address, $"GET / HTTP/1.1\r\nHost: localhost\r\n{headers}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {expected} "), answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control-Allow-Origin", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Cross-Origin-Resource-Policy: same-origin", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/..%5c..%5cetc/passwd")]
    [InlineData("/%252e%252e/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/C:/windows/win.ini")]
    [InlineData("/communities/aws.md")]
    [InlineData("/handbook.yml")]
    [InlineData("/.git/config")]
    [InlineData("/.cophandbook")]
    [InlineData("/%00")]
    [InlineData("/communities/%00/")]
    [InlineData("http://localhost/../etc/passwd")]
    [InlineData("http://evil.com/")]
    [InlineData("*")]
    public async Task No_way_leads_out_of_the_site(string target) =>
        Assert.Contains(await Status($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), new[] { 400, 404, 405 });

    [Fact]
    public async Task Dots_that_stay_in_the_site_are_what_they_are_anywhere() =>
        Assert.Equal(200, await Status("GET /./guidance/../communities/aws/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));

    [Theory]
    [InlineData("POST", 405)]
    [InlineData("PUT", 405)]
    [InlineData("DELETE", 405)]
    [InlineData("PATCH", 405)]
    [InlineData("TRACE", 405)]
    [InlineData("OPTIONS", 405)]
    [InlineData("HEAD", 200)]
    public async Task Only_reading_is_answered(string method, int expected)
    {
        var answer = await RawRequest.Send(preview.Address, $"{method} / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {expected} "), answer, StringComparison.Ordinal);
        Assert.Equal(expected == 405, answer.Contains("Allow: GET, HEAD", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tunnel_a_body_and_a_million_letters_are_refused()
    {
        Assert.Contains(await Status("CONNECT evil.com:443 HTTP/1.1\r\nHost: evil.com:443\r\nConnection: close\r\n\r\n"), new[] { 400, 403, 405 });
        Assert.Contains(
            await Status("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\nabc"), new[] { 405, 413 });
        Assert.Contains(await Status($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('x', 1_000_000)}\r\n\r\n"), new[] { 0, 431 });
        Assert.Contains(await Status($"GET / HTTP/1.1\r\nHost: {new string('x', 65_536)}\r\n\r\n"), new[] { 0, 400, 431 });
        Assert.Contains(await Status("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), new[] { 0, 400, 505 });
        Assert.Equal(200, await Status("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("/.preview/", "")]
    [InlineData("/.preview/00000000000000000000000000000000/events?path=/&drawn=", "")]
    [InlineData("/.preview/00000000000000000000000000000000/preview.js", "")]
    [InlineData("TOKEN/events?path=/&drawn=", "Origin: https://evil.example\r\n")]
    [InlineData("TOKEN/events?path=/&drawn=", "Origin: null\r\n")]
    [InlineData("TOKEN/events?path=/&drawn=", "Sec-Fetch-Site: cross-site\r\n")]
    public async Task The_stream_is_for_pages_of_this_run_alone(string target, string headers)
    {
        var page = await RawRequest.Send(preview.Address, "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
        var token = page.Split("src=\"/.preview/")[1].Split('/')[0];
        Assert.Equal(403, await Status(
            $"GET {target.Replace("TOKEN", "/.preview/" + token, StringComparison.Ordinal)} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n"));
    }

    [Fact]
    public async Task Beyond_this_machine_numbers_are_answered_and_foreign_names_are_not()
    {
        await using var server = await PreviewServer.StartAsync(preview.Preview, new Listening(0) { Beyond = System.Net.IPAddress.Any }, CancellationToken.None);
        foreach (var (host, expected) in new[] { ("192.168.1.5:80", 200), (Environment.MachineName, 200), ("evil.com", 403), ("1.2.3.4.evil.com", 403) })
            Assert.Equal(expected, await RawRequest.StatusOf(server.Address, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    }

    private Task<int> Status(string request) => RawRequest.StatusOf(preview.Address, request);
}
