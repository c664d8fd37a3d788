using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>The inputs that others are made of, and those that once did harm, named by what they were.</summary>
internal static class Corpus
{
    public static IReadOnlyList<(string Name, byte[] Input)> Of(FuzzTarget target) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Fixtures, "fuzz", target.Name)).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
}
