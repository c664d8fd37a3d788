using System.Net;
using CopHandbook.Cli.Serving;
using CopHandbook.Engine.Feeds;
using CopHandbook.Model.Settings;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class ServeCommandTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/communities/aws/", HttpStatusCode.OK)]
    [InlineData("/communities/aws", HttpStatusCode.Redirect)]
    [InlineData("/communities/nope/", HttpStatusCode.NotFound)]
    [InlineData("/..%2f..%2fetc/passwd", HttpStatusCode.NotFound)]
    [InlineData("/.cophandbook", HttpStatusCode.NotFound)]
    public async Task An_address_is_answered_from_the_site_alone(string path, HttpStatusCode expected)
    {
        var site = await BuiltSite.Of(Repository.Content);
        await using var server = await PreviewServer.StartAsync([.. site.Files.Values], "/", 0, CancellationToken.None);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(server.Address.AbsoluteUri.TrimEnd('/') + path));
        Assert.Equal(expected, response.StatusCode);
        foreach (var (name, value) in HeadersFile.For(hasSearch: false, new() { Hosts = [HostName.Read("example.atlassian.net")!.Value] }))
            Assert.Equal(value, response.Headers.GetValues(name).Single());
    }

    [Theory]
    [InlineData("/c/aws/", "/communities/aws/")]
    [InlineData("/c/aws", "/communities/aws/")]
    [InlineData("/communities/dataviz/", "/communities/data-visualisation/")]
    [InlineData("/c/dataviz", "/communities/data-visualisation/")]
    public async Task Addresses_that_lead_on_do_so(string path, string to)
    {
        var site = await BuiltSite.Of(Repository.Content);
        await using var server = await PreviewServer.StartAsync([.. site.Files.Values], "/", 0, CancellationToken.None);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(server.Address.AbsoluteUri.TrimEnd('/') + path));
        Assert.Equal((HttpStatusCode.MovedPermanently, to), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_foreign_host_and_a_write_are_refused()
    {
        var site = await BuiltSite.Of(Repository.Content);
        await using var server = await PreviewServer.StartAsync([.. site.Files.Values], "/", 0, CancellationToken.None);
        using var client = new HttpClient();
        using var foreign = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync(server.Address, null)).StatusCode);
    }

    [Fact]
    public async Task A_site_below_a_path_is_served_there()
    {
        var site = await BuiltSite.Of(Repository.Content);
        await using var server = await PreviewServer.StartAsync([.. site.Files.Values], "/handbook/", 0, CancellationToken.None);
        using var client = new HttpClient();
        Assert.EndsWith("/handbook/", server.Address.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(server.Address)).StatusCode);
    }
}
