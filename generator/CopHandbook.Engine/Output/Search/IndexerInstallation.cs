using System.ComponentModel;
using System.Security.Cryptography;
using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Output.Search;

/// <summary>Has npm install the indexer into the cache of the machine, once for each lock file.</summary>
internal static class IndexerInstallation
{
    private const int NameLength = 16;

    /// <summary>No script of a package runs, and nothing is said or asked that is not about the installation.</summary>
    private static readonly string[] Install =
    [
        "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline",
        "--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=2000", "--loglevel=error",
    ];

    /// <summary>A machine without a network must not keep its people waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>The folder with the package in it; null, with the complaint, where there is none.</returns>
    public static async Task<(string? Folder, string Complaint)> ProvideAsync(
        SearchPackage package, string npm, string cacheFolder, CancellationToken cancellation)
    {
        var folder = Path.Combine(cacheFolder, "cophandbook", "search-" + NameOf(package));
        if (Directory.Exists(folder))
            return (folder, "");
        // Made beside its place: another build can do the same at the same time, and one that is broken off leaves no half.
        var making = $"{folder}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(making);
            File.WriteAllBytes(Path.Combine(making, "package.json"), package.Manifest.Span);
            File.WriteAllBytes(Path.Combine(making, "package-lock.json"), package.Lock.Span);
            var answer = await new ProgramCall(npm, making, Install) { Limit = Patience }.RunAsync(cancellation);
            if (!answer.Succeeded)
                return (null, answer.FirstComplaint);
            Put(making, folder);
            return (folder, "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or Win32Exception)
        {
            return (null, exception.Message);
        }
        finally
        {
            if (Directory.Exists(making))
                Directory.Delete(making, recursive: true);
        }
    }

    private static void Put(string making, string folder)
    {
        try
        {
            Directory.Move(making, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another build was first, with the same files.
        }
    }

    private static string NameOf(SearchPackage package) =>
        Convert.ToHexStringLower(SHA256.HashData([.. package.Manifest.Span, .. package.Lock.Span]))[..NameLength];
}
