using System.Net;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary>The commands on Confluence, against hosts that answer as a test says.</summary>
public class ConfluenceCommandTests
{
    private const string Root = "https://wiki.example.org/";

    [Fact]
    public async Task Each_link_is_told_where_it_stands_with_what_became_of_it_and_what_to_do()
    {
        var (code, told) = await Check(
            [
                "a: " + Root + "x/answers", "b: " + Root + "x/tiny", "c: " + Root + "x/private", "d: " + Root + "x/login", "e: " + Root + "x/moved",
                "f: " + Root + "x/gone", "g: " + Root + "x/broken", "h: " + Root + "x/loop", "i: https://nowhere.example.org/",
            ],
            address => address.AbsolutePath switch
            {
                "/x/answers" or "/pages/1" => new(HttpStatusCode.OK),
                "/x/tiny" => To(HttpStatusCode.Found, "/pages/1"),
                "/x/private" => new(HttpStatusCode.Forbidden),
                "/x/login" => To(HttpStatusCode.Found, "/login.action?os_destination=x"),
                "/x/moved" => To(HttpStatusCode.MovedPermanently, Root + "pages/1"),
                "/x/gone" => new(HttpStatusCode.NotFound),
                "/x/broken" => new(HttpStatusCode.BadGateway),
                "/x/loop" => To(HttpStatusCode.Found, "/x/loop"),
                _ => throw new HttpRequestException("no such host is known"),
            });
        Assert.Equal(ExitCode.Content, code);
        Assert.Equal(
            [
                "a answers", "b answers", "c needs sign-in", "d needs sign-in", "e moved", "f gone", "g no answer", "h no answer", "i no answer",
            ],
            told.Split('\n').Where(line => line.Contains(".md:7:", StringComparison.Ordinal))
                .Select(line => line.Split("communities/")[1].Split(": https")[0].Replace(".md:7:15:", "", StringComparison.Ordinal)));
        Assert.Contains("hint: write https://wiki.example.org/pages/1 in its place, if that is the same page\n", told, StringComparison.Ordinal);
        Assert.Contains("the host says 404\n", told, StringComparison.Ordinal);
        Assert.Contains("no such host is known\n", told, StringComparison.Ordinal);
        Assert.EndsWith("\n9 links: 2 answers, 2 needs sign-in, 1 moved, 1 gone, 3 no answer\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_answer_it_succeeds_and_one_address_is_asked_once()
    {
        var asked = 0;
        var (code, _) = await Check(["a: " + Root + "x/1", "b: " + Root + "x/1"], _ =>
        {
            asked++;
            return new(HttpStatusCode.OK);
        });
        Assert.Equal((ExitCode.Sound, 1), (code, asked));
    }

    [Fact]
    public async Task Without_a_link_nobody_is_asked_and_it_says_how_to_add_one()
    {
        var (code, told) = await Check([], _ => throw new InvalidOperationException());
        Assert.Equal(ExitCode.Sound, code);
        Assert.StartsWith("No charter links to Confluence.", told, StringComparison.Ordinal);
    }

    private static HttpResponseMessage To(HttpStatusCode status, string address) =>
        new(status) { Headers = { Location = new Uri(address, UriKind.RelativeOrAbsolute) } };

    /// <param name="charters">Each as <c>id: address</c>.</param>
    private static async Task<(int Code, string Told)> Check(IEnumerable<string> charters, Func<Uri, HttpResponseMessage> answer)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + "confluence: { hosts: [wiki.example.org] }\n");
        foreach (var charter in charters)
        {
            var (id, address) = (charter.Split(": ")[0], charter.Split(": ")[1]);
            scratch.Write($"content/communities/{id}.md", $"---\nschema: 1\nsubject: {id.ToUpperInvariant()}\nstatus: retired\n\nlinks:\n  confluence: {address}\n---\n");
        }

        var screen = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(
            ["confluence", "check", "--content", scratch.At("content")],
            new HostEnvironment(screen, screen) { Network = () => new Answers(answer) });
        return (code, screen.ToString());
    }

    private sealed class Answers(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer(request.RequestUri!));
    }
}
