using System.Globalization;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// The git host that the handbook is kept at, and how it writes its addresses. To look at a file, HEAD is the branch that the
/// repository shows by itself, whatever its name; what changes a file has to name the branch.
/// </summary>
internal sealed class SourceHost
{
    private readonly HostKind kind;
    private readonly string root;
    private readonly string folder;
    private readonly string branch;

    private SourceHost(HostKind kind, string root, string folder, string branch) =>
        (this.kind, this.root, this.folder, this.branch) = (kind, root, folder, branch);

    private enum HostKind
    {
        Github,
        Gitlab,
        Bitbucket,
        AzureDevOps,
    }

    /// <param name="content">The content folder as the build was given it. It is taken to stand at the root of the repository, or to be the root.</param>
    /// <returns>Null where no repository is set, and for a host that is not known to write its addresses in one of these ways.</returns>
    public static SourceHost? Of(HandbookSettings settings, string content)
    {
        if (settings.Repository is not { } repository)
            return null;
        var root = repository.Value.TrimEnd('/');
        if (root.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            root = root[..^".git".Length];
        if (root.AsSpan().IndexOfAny('?', '#') >= 0 || KindOf(repository.Host.ToLowerInvariant()) is not { } kind)
            return null;
        // Where the folder lies on this machine is nobody's business.
        var folder = content.TrimEnd('/')[(content.TrimEnd('/').LastIndexOf('/') + 1)..];
        return new(kind, root, folder is "" or "." or ".." ? "" : folder + "/", Escaped(settings.Branch));
    }

    /// <summary>Where a file is seen, and can be changed.</summary>
    /// <param name="line">Counted from 1; 0 for the file as a whole. To show a line, a host has to show the Markdown as it is written.</param>
    public string Of(SourcePath source, int line = 0)
    {
        var path = Escaped(folder + source.InContent);
        var number = line.ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            HostKind.Github => $"{root}/blob/HEAD/{path}" + (line > 0 ? $"?plain=1#L{number}" : ""),
            HostKind.Gitlab => $"{root}/-/blob/HEAD/{path}" + (line > 0 ? $"?plain=1#L{number}" : ""),
            HostKind.Bitbucket => $"{root}/src/HEAD/{path}" + (line > 0 ? $"#lines-{number}" : ""),
            // It marks from a place to a place, and shows nothing for one line alone.
            _ => $"{root}?path=/{path}" + (line > 0
                ? string.Create(CultureInfo.InvariantCulture, $"&line={line}&lineEnd={line + 1}&lineStartColumn=1&lineEndColumn=1&_a=contents")
                : ""),
        };
    }

    /// <summary>The page of a folder inside the content folder; of the content folder itself where it is empty.</summary>
    public string OfFolder(string inContent)
    {
        var path = Escaped((folder + inContent).TrimEnd('/'));
        return kind switch
        {
            HostKind.Github => $"{root}/tree/HEAD/{path}",
            HostKind.Gitlab => $"{root}/-/tree/HEAD/{path}",
            HostKind.Bitbucket => $"{root}/src/HEAD/{path}",
            _ => $"{root}?path=/{path}",
        };
    }

    /// <summary>How the host takes a new charter, and a changed one. What each can be told by its address: decision 0030.</summary>
    public Contribution Contribution()
    {
        var charters = folder + "communities/";
        var file = Escaped(charters) + Model.Site.Contribution.Id + ".md";
        return kind switch
        {
            HostKind.Github => new("GitHub", charters, $"{root}/new/{branch}", $"{root}/edit/{branch}/{file}")
            {
                PathParameter = "filename",
                TextParameter = "value",
                ShowsText = true,
            },
            HostKind.Gitlab => new("GitLab", charters, $"{root}/-/new/{branch}", $"{root}/-/edit/{branch}/{file}")
            {
                PathParameter = "file_name",
                TextParameter = "content",
            },
            HostKind.Bitbucket => new("Bitbucket", charters, OfFolder("communities"), $"{root}/src/{branch}/{file}?mode=edit&at={branch}"),
            _ => new("Azure DevOps", charters, OfFolder("communities"), $"{root}?path=/{file}&version=GB{branch}&_a=contents"),
        };
    }

    private static HostKind? KindOf(string host) => host switch
    {
        _ when IsOf(host, "github") => HostKind.Github,
        _ when IsOf(host, "gitlab") => HostKind.Gitlab,
        "bitbucket.org" => HostKind.Bitbucket,
        "dev.azure.com" => HostKind.AzureDevOps,
        _ when host.EndsWith(".visualstudio.com", StringComparison.Ordinal) => HostKind.AzureDevOps,
        _ => null,
    };

    // The service itself, or one of the organisation's own: github.example.org.
    private static bool IsOf(string host, string service) =>
        host == service + ".com" || host.StartsWith(service + ".", StringComparison.Ordinal);

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
