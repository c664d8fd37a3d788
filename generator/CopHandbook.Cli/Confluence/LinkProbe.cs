using System.Net;

namespace CopHandbook.Cli.Confluence;

/// <summary>
/// Asks an address what stands there, as a browser without a session would. Nothing is sent but the question, and of the answer
/// the head alone is read.
/// </summary>
internal sealed class LinkProbe(HttpMessageHandler network) : IDisposable
{
    private const int MostSteps = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // How addresses begin that Confluence and its cloud send readers to who are not signed in.
    private static readonly string[] SignIns = ["/login", "/wiki/login", "/confluence/login", "/dologin", "/authenticate", "/saml", "/oauth", "/openid"];

    private readonly HttpClient client = new(network) { Timeout = Patience };

    /// <summary>For use with <see cref="LinkProbe"/>: redirects are followed by it, so that it knows where they lead.</summary>
    public static HttpMessageHandler Network => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = Patience };

    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        var at = address;
        var isForGood = true;
        for (var step = 0; step <= MostSteps; step++)
        {
            HttpResponseMessage answer;
            try
            {
                answer = await client.GetAsync(at, HttpCompletionOption.ResponseHeadersRead, cancellation);
            }
            catch (HttpRequestException exception)
            {
                return new(LinkState.Silent, Why: exception.Message);
            }
            catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return new(LinkState.Silent, Why: $"no answer in {Patience.TotalSeconds:0} seconds");
            }

            using (answer)
            {
                if (answer.Headers.Location is not { } location || (int)answer.StatusCode is < 300 or >= 400)
                    return Judge(answer.StatusCode, at, address, isForGood);
                var next = new Uri(at, location);
                if (next.Scheme is not ("http" or "https"))
                    return new(LinkState.Silent, Why: $"it leads on to {next.Scheme}:, which is no page");
                if (IsSignIn(next, address))
                    return new(LinkState.NeedsSignIn);
                isForGood &= answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                at = next;
            }
        }

        return new(LinkState.Silent, Why: $"it leads on more than {MostSteps} times");
    }

    public void Dispose() => client.Dispose();

    // Only a move for good is one: a tiny link of Confluence leads on each time, and is the address to keep.
    private static LinkAnswer Judge(HttpStatusCode status, Uri at, Uri address, bool isForGood) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.ProxyAuthenticationRequired => new(LinkState.NeedsSignIn),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new(LinkState.Gone, Why: $"the host says {(int)status}"),
        _ when (int)status is >= 200 and < 300 => at != address && isForGood ? new(LinkState.Moved, at) : new(LinkState.Answers),
        _ => new(LinkState.Silent, Why: $"the host says {(int)status}"),
    };

    private static bool IsSignIn(Uri next, Uri asked) =>
        (next.Host != asked.Host && next.Host.StartsWith("id.", StringComparison.OrdinalIgnoreCase))
        || SignIns.Any(path => next.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase));
}
