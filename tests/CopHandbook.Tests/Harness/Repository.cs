namespace CopHandbook.Tests.Harness;

/// <summary>Where the repository's files are, from wherever the tests run.</summary>
internal static class Repository
{
    /// <summary>A program that was published elsewhere is told where it is.</summary>
    public static string Root { get; } = Environment.GetEnvironmentVariable("COPHANDBOOK_ROOT") ?? FindRoot(AppContext.BaseDirectory);

    public static string Content => At("content");

    public static string Fixtures => At("tests/fixtures");

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>All source files below a folder, but not what builds make of them.</summary>
    public static IEnumerable<string> SourcesUnder(string folder, params string[] endings) =>
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "CopHandbook.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside the repository"));
}
