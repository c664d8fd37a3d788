namespace CopHandbook.Tests.Harness;

/// <summary>The examples of CommonMark's specification, which npm fetches for the checks; none of it is in the repository.</summary>
internal static class CommonMarkSpec
{
    private const string Fence = "````````````````````````````````";

    private static readonly string File = Repository.At("tests/checks/node_modules/commonmark-spec/spec.txt");

    /// <summary>Why they cannot be tried; null where they can, and in CI, where they must.</summary>
    public static string? WhySkipped { get; } =
        System.IO.File.Exists(File) || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "no specification; after `npm ci --prefix tests/checks --ignore-scripts` this test runs";

    /// <summary>In their order; the first has the number 1.</summary>
    public static IReadOnlyList<(string Markdown, string Html)> Examples()
    {
        var examples = new List<(string, string)>();
        // In the specification an arrow stands for a tab.
        var parts = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n").Replace('\u2192', '\t').Split($"\n{Fence} example\n").Skip(1);
        foreach (var part in parts)
        {
            var example = "\n" + part[..part.IndexOf($"\n{Fence}", StringComparison.Ordinal)] + "\n";
            var middle = example.IndexOf("\n.\n", StringComparison.Ordinal);
            examples.Add((example[1..(middle + 1)], example[(middle + 3)..]));
        }

        return examples;
    }
}
