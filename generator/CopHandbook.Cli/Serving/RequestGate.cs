using System.Net;
using Microsoft.AspNetCore.Http;

namespace CopHandbook.Cli.Serving;

/// <summary>
/// Who may ask. A page elsewhere could point a name of its own at this machine, or have a browser fetch from it, and read what
/// is not published yet; nothing here can be changed by asking.
/// </summary>
internal sealed class RequestGate
{
    private readonly HashSet<string> names = new(["localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);
    private readonly bool allowsAddresses;

    /// <param name="listening">What is listened on besides loopback; null for loopback alone.</param>
    public RequestGate(IPAddress? listening)
    {
        // A name can be pointed anywhere by whoever owns it; a number cannot.
        allowsAddresses = listening is not null;
        if (listening is not null)
            names.Add(Environment.MachineName);
    }

    /// <returns>The status to refuse with, and why; null for who may pass.</returns>
    public (int Status, string Why)? WhyRefused(HttpRequest request)
    {
        if (!IsOwn(request.Host))
            return (StatusCodes.Status403Forbidden, "This preview answers to the names of this machine only, such as localhost.\n");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return (StatusCodes.Status405MethodNotAllowed, "A preview can only be read.\n");
        if (!IsOfOwnPage(request))
            return (StatusCodes.Status403Forbidden, "This preview answers to its own pages only.\n");
        return null;
    }

    private bool IsOwn(HostString host) =>
        names.Contains(host.Host) || (allowsAddresses && IPAddress.TryParse(host.Host.Trim('[', ']'), out _));

    // A browser says from where it asks. That a person follows a link to the preview is no harm: the other page sees nothing of it.
    private static bool IsOfOwnPage(HttpRequest request)
    {
        if (request.Headers.Origin is { Count: > 0 } origin && origin.ToString() != $"{request.Scheme}://{request.Host}")
            return false;
        var isFollowed = request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
        return isFollowed || request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }
}
