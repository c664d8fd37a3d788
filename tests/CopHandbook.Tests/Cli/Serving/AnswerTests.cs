using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using CopHandbook.Cli;
using CopHandbook.Cli.Serving;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace CopHandbook.Tests.Cli.Serving;

/// <summary>How a preview answers whom it answers.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public async Task The_headers_are_those_of_the_build_on_every_answer()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        var rules = (await preview.Text("_headers")).Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Take(5).Select(line => line.Trim().Split(": ", 2)).ToList();
        Assert.Equal(5, rules.Count);
        foreach (var path in new[] { "", "communities/aws/", "nothing/", "robots.txt", "c/aws/", "calendar.ics", ".preview/x" })
        {
            using var answer = await preview.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.All(rules, rule => Assert.Equal(rule[1], answer.Headers.GetValues(rule[0]).Single()));
        }
    }

    [Fact]
    public async Task Only_what_changes_its_name_with_its_bytes_may_be_kept_by_a_browser()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        var style = (await preview.Text("_headers")).Split('\n').Single(line => line.StartsWith("/assets/handbook.", StringComparison.Ordinal))[1..];
        Assert.Equal("public, max-age=31536000, immutable", await CachingOf(style));
        foreach (var path in new[] { "", "communities/aws/", "nothing/", "communities.csv", "assets/other.css" })
            Assert.Equal("no-store", await CachingOf(path));
        Assert.Equal("no-store", await CachingOf(style, host: "evil.example"));

        async Task<string?> CachingOf(string path, string? host = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };
            using var answer = await preview.Client.SendAsync(request);
            return answer.Headers.CacheControl?.ToString();
        }
    }

    [Fact]
    public void A_header_is_for_the_addresses_that_its_pattern_matches()
    {
        var rules = HeaderRules.Of(new OutputFile(new("_headers"), Encoding.UTF8.GetBytes(
            "# A comment\n/*\n  X-All: 1\n  Policy: a: b; c\n\n/*.ics\n  Content-Type: text/calendar\n/embed/:id/\n  Policy: d\n  X-Frame: yes\n")));
        Assert.Equal("Policy=a: b; c|X-All=1", Of("/"));
        Assert.Equal("Content-Type=text/calendar|Policy=a: b; c|X-All=1", Of("/a/calendar.ics"));
        Assert.Equal("Policy=a: b; c,d|X-All=1|X-Frame=yes", Of("/embed/aws/"));
        Assert.Equal("Policy=a: b; c|X-All=1", Of("/embed/aws/more/"));

        string Of(string path)
        {
            var headers = new HeaderDictionary();
            rules.Write(path, headers);
            return string.Join('|', headers.OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}={header.Value}"));
        }
    }

    [Fact]
    public void Headers_are_read_anew_where_they_have_changed()
    {
        var first = HeaderRules.Of(Said("/*\n  X-All: 1\n"));

        Assert.Same(first, HeaderRules.Of(Said("/*\n  X-All: 1\n"), first));
        Assert.NotSame(first, HeaderRules.Of(Said("/*\n  X-All: 2\n"), first));
        Assert.NotSame(first, HeaderRules.Of(null, first));

        static OutputFile Said(string text) => new(new("_headers"), Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public async Task A_part_of_a_file_is_given_to_whoever_asks_for_a_part()
    {
        var content = scratch.CopyContent();
        var bytes = Enumerable.Range(0, 3_000_000).Select(i => (byte)(i % 251)).ToArray();
        await File.WriteAllBytesAsync(Path.Combine(content, "film.pdf"), bytes);
        await using var preview = await LivePreview.Of(content);
        using var part = new HttpRequestMessage(HttpMethod.Get, "film.pdf") { Headers = { Range = new RangeHeaderValue(2_000_000, 2_000_009) } };
        using var answer = await preview.Client.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(bytes[2_000_000..2_000_010], await answer.Content.ReadAsByteArrayAsync());
        using var beyond = new HttpRequestMessage(HttpMethod.Get, "film.pdf") { Headers = { Range = new RangeHeaderValue(4_000_000, null) } };
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await preview.Client.SendAsync(beyond)).StatusCode);
        using var head = await preview.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "film.pdf"));
        Assert.Equal((3_000_000L, 0), (head.Content.Headers.ContentLength, (await head.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(bytes, await preview.Client.GetByteArrayAsync(new Uri("film.pdf", UriKind.Relative)));
    }

    [Fact]
    public async Task Who_reads_slowly_or_says_nothing_holds_up_nobody()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        var slow = new List<TcpClient>();
        for (var i = 0; i < 300; i++)
        {
            slow.Add(new());
            await slow[i].ConnectAsync(IPAddress.Loopback, preview.Address.Port);
            // A third says nothing, a third never ends its question, a third takes no answer.
            if (i % 3 > 0)
                await slow[i].GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET / HTTP/1.1\r\nHost: localhost\r\n{(i % 3 == 1 ? "X: " : "\r\n")}"));
        }

        Assert.Contains("AWS", await preview.Text("communities/aws/"), StringComparison.Ordinal);
        slow.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task A_program_gets_the_page_as_it_is_published_and_a_person_one_that_is_watched()
    {
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        var plain = await preview.Text("communities/aws/");
        using var shown = new HttpRequestMessage(HttpMethod.Get, "communities/aws/") { Headers = { Accept = { new("text/html") } } };
        var watched = await (await preview.Client.SendAsync(shown)).Content.ReadAsStringAsync();
        var start = watched.IndexOf("<script defer src=\"/.preview/", StringComparison.Ordinal);
        var end = watched.IndexOf("</head>", StringComparison.Ordinal);
        Assert.Equal(plain, watched[..start] + watched[end..]);
        Assert.DoesNotContain(".preview", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_free_port_is_taken_only_where_none_was_asked_for()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var preview = await LivePreview.Of(scratch.CopyContent());
        await using var next = await PreviewServer.StartAsync(preview.Preview, new Listening(taken) { TakesNext = true }, CancellationToken.None);
        Assert.NotEqual(taken, next.Address.Port);
        var run = await CommandRun.Of(
            "serve", "--no-search", "--content", scratch.At("content"), "--port", taken.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ExitCode.Machine, run.ExitCode);
        Assert.Contains($"port {taken} is taken", run.Error, StringComparison.Ordinal);
        Assert.Contains("--port 0", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--host", "example.org")]
    [InlineData("--editor", "https://example.org/{file}")]
    public async Task A_wrong_option_is_a_wrong_use(params string[] options)
    {
        var run = await CommandRun.Of(["serve", "--content", scratch.CopyContent(), .. options]);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(options[1], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_below_a_path_has_its_home_page_there()
    {
        var content = scratch.CopyContent();
        var settings = Path.Combine(content, "handbook.yml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("example.org/", "example.org/handbook/", StringComparison.Ordinal));
        await using var preview = await LivePreview.Of(content);
        Assert.Equal("/handbook/", preview.Address.AbsolutePath);
        Assert.Equal("/handbook/", (await preview.Client.GetAsync(new Uri("/", UriKind.Relative))).Headers.Location!.OriginalString);
        Assert.Contains("AWS", await preview.Text("communities/aws/"), StringComparison.Ordinal);
    }

    public void Dispose() => scratch.Dispose();
}
