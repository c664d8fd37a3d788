using System.Text.Json.Nodes;

namespace CopHandbook.Tests.Harness;

/// <summary>What the lock files of the repository name: a package of a registry, in one version, with its hash.</summary>
/// <param name="Hash">Null where a lock file has none.</param>
internal sealed record LockedPackage(string Registry, string Name, string Version, string? Hash, string File);

/// <summary>Reads the lock files of NuGet and of npm.</summary>
internal static class LockFiles
{
    public static IReadOnlyList<LockedPackage> All { get; } =
        [.. Find("packages.lock.json").SelectMany(OfNuget), .. Find("package-lock.json").SelectMany(OfNpm)];

    private static IEnumerable<LockedPackage> OfNuget(string file) =>
        from framework in Read(file)["dependencies"]!.AsObject()
        from package in framework.Value!.AsObject()
        where (string?)package.Value!["type"] != "Project"
        select new LockedPackage("nuget", package.Key, (string)package.Value!["resolved"]!, (string?)package.Value["contentHash"], Repository.Relative(file));

    private static IEnumerable<LockedPackage> OfNpm(string file) =>
        from package in Read(file)["packages"]!.AsObject()
        where package.Key.Length > 0
        let name = package.Key[(package.Key.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..]
        select new LockedPackage("npm", name, (string)package.Value!["version"]!, (string?)package.Value["integrity"], Repository.Relative(file));

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    private static IEnumerable<string> Find(string name) => new[] { "generator", "themes", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), name, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal);
}
