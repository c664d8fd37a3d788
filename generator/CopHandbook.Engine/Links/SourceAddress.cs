using CopHandbook.Model.Charters;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Where a source file is seen, and can be changed, on the web. HEAD is the branch that the repository shows by itself,
/// whatever its name.
/// </summary>
internal static class SourceAddress
{
    /// <param name="content">The content folder as the build was given it. It is taken to stand at the root of the repository, or to be the root.</param>
    /// <returns>Null for a host that is not known to write its addresses in one of these ways.</returns>
    public static string? Of(WebAddress repository, string content, SourcePath source)
    {
        var root = repository.Value.TrimEnd('/');
        if (root.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            root = root[..^".git".Length];
        // Where the folder lies on this machine is nobody's business.
        var folder = content.TrimEnd('/')[(content.TrimEnd('/').LastIndexOf('/') + 1)..];
        var inRepository = folder is "" or "." or ".." ? source.InContent : $"{folder}/{source.InContent}";
        var path = string.Join('/', inRepository.Split('/').Select(Uri.EscapeDataString));
        var host = repository.Host.ToLowerInvariant();
        if (root.AsSpan().IndexOfAny('?', '#') >= 0)
            return null;
        if (IsOf(host, "github"))
            return $"{root}/blob/HEAD/{path}";
        if (IsOf(host, "gitlab"))
            return $"{root}/-/blob/HEAD/{path}";
        if (host == "bitbucket.org")
            return $"{root}/src/HEAD/{path}";
        return host == "dev.azure.com" || host.EndsWith(".visualstudio.com", StringComparison.Ordinal) ? $"{root}?path=/{path}" : null;
    }

    // The service itself, or one of the organisation's own: github.example.org.
    private static bool IsOf(string host, string service) =>
        host == service + ".com" || host.StartsWith(service + ".", StringComparison.Ordinal);
}
