using System.ComponentModel;
using System.Diagnostics;

namespace CopHandbook.Cli.Git;

/// <summary>Asks git which files of a content folder differ from a revision: committed, staged, changed and new ones.</summary>
internal static class ChangedFiles
{
    /// <returns>Paths inside the content folder.</returns>
    /// <exception cref="UsageException">There is no git, no repository, or no such revision.</exception>
    public static IReadOnlySet<string> Since(string revision, string content)
    {
        // Git would read a revision that begins with a dash as an option.
        if (revision.Length == 0 || revision[0] == '-' || Ask(content, "rev-parse", "--verify", "--quiet", revision + "^{commit}") is null)
            throw new UsageException(
                $"git knows no revision '{revision}' here", "name a branch, a tag or a commit of the repository that holds the content, such as origin/main");
        var changed = Ask(content, "diff", "--name-only", "--relative", "-z", revision, "--", ".") ?? "";
        var added = Ask(content, "ls-files", "--others", "--exclude-standard", "-z", "--", ".") ?? "";
        return (changed + added).Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>As <see cref="Since"/>; null where git cannot say.</summary>
    public static IReadOnlySet<string>? TrySince(string revision, string content)
    {
        try
        {
            return Since(revision, content);
        }
        catch (UsageException)
        {
            return null;
        }
    }

    /// <summary>What git answers; null where it answers with a failure.</summary>
    private static string? Ask(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            // Read side by side: a full pipe of the one would hold up the other.
            var errors = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            _ = errors.Result;
            return process.ExitCode == 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            throw new UsageException("there is no program 'git' here", "install git, or leave out --changed-since");
        }
    }
}
