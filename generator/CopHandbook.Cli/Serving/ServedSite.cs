using CopHandbook.Engine.Feeds;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Http;

namespace CopHandbook.Cli.Serving;

/// <summary>One state of the site as the server answers with it. It reads nothing: an address that is not in the site has nothing behind it.</summary>
internal sealed class ServedSite
{
    private const string Index = "index.html";

    private readonly Func<string, Task<OutputFile?>> find;
    private readonly IReadOnlyDictionary<string, string> redirects;

    private ServedSite(string root, Func<string, Task<OutputFile?>> find, HeaderRules headers, OutputFile? redirects)
    {
        (Root, this.find, Headers) = (root, find, headers);
        this.redirects = RedirectsFile.Read(redirects is null ? [] : [redirects]);
    }

    /// <summary>The path of the home page, such as <c>/</c> or <c>/handbook/</c>.</summary>
    public string Root { get; }

    public HeaderRules Headers { get; }

    /// <summary>A site that is there as a whole.</summary>
    public static Task<ServedSite> OfAsync(IReadOnlyList<OutputFile> files, string basePath)
    {
        var byPath = files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        return OfAsync(basePath, path => Task.FromResult(byPath.GetValueOrDefault(path)));
    }

    /// <param name="find">Finds a file of the site by its path; null where there is none.</param>
    /// <param name="former">The site before; null for the first.</param>
    public static async Task<ServedSite> OfAsync(string basePath, Func<string, Task<OutputFile?>> find, ServedSite? former = null) =>
        new(basePath.TrimEnd('/') + "/", find, HeaderRules.Of(await find("_headers"), former?.Headers), await find("_redirects"));

    /// <param name="path">The path that was asked for, decoded, from the root of the host.</param>
    public async Task<Answer> AnswerAsync(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
            return path + "/" == Root || path == "/" ? Answer.Leading(StatusCodes.Status302Found, Root) : await NotFoundAsync();
        var inSite = path[Root.Length..];
        // A slash at the end makes no difference to the host either.
        if ((redirects.GetValueOrDefault("/" + inSite) ?? redirects.GetValueOrDefault($"/{inSite}/")) is { } to)
            return Answer.Leading(StatusCodes.Status301MovedPermanently, to);
        if (await find(inSite.Length == 0 || inSite.EndsWith('/') ? inSite + Index : inSite) is { } file)
            return new(StatusCodes.Status200OK, file);
        return inSite.EndsWith('/') || await find($"{inSite}/{Index}") is null
            ? await NotFoundAsync()
            : Answer.Leading(StatusCodes.Status302Found, path + "/");
    }

    private async Task<Answer> NotFoundAsync() => new(StatusCodes.Status404NotFound, await find(Permalink.NotFound.File.Value));
}

/// <param name="File">Null where there is no text to the answer.</param>
/// <param name="Location">Where it leads on to; null where it does not.</param>
internal sealed record Answer(int Status, OutputFile? File, string? Location = null)
{
    public static Answer Leading(int status, string to) => new(status, null, to);
}
