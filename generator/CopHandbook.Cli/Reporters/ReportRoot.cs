using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters;

/// <summary>The folder that programs count paths from: GitHub's checkout, else the folder that the command runs in.</summary>
internal sealed class ReportRoot(string folder)
{
    private readonly string prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public static ReportRoot Of(HostEnvironment environment) =>
        new(environment.Variable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : Directory.GetCurrentDirectory());

    /// <summary>The path from the root with forward slashes; null where the file lies elsewhere.</summary>
    public string? Relative(SourcePath path)
    {
        var full = Path.GetFullPath(path.Value);
        return full.StartsWith(prefix, StringComparison.Ordinal) ? full[prefix.Length..].Replace(Path.DirectorySeparatorChar, '/') : null;
    }

    /// <summary>The same as an address, and a <c>file:</c> address where the file lies elsewhere.</summary>
    public (string Uri, bool IsRelative) Address(SourcePath path)
    {
        var relative = Relative(path);
        return relative is not null
            ? (Escaped(relative), true)
            : ("file:///" + Escaped(Path.GetFullPath(path.Value).Replace(Path.DirectorySeparatorChar, '/').TrimStart('/')), false);
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
