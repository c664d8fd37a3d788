using System.Text.RegularExpressions;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>Every path and command that a README names exists.</summary>
public partial class ReadmeTests
{
    /// <summary>Paths that are made, or are a pattern for the reader to fill in.</summary>
    private static readonly string[] Made = ["site", "communities/<id>.md"];

    public static TheoryData<string> Readmes => ["README.md", "generator/README.md", "tests/CopHandbook.Benchmarks/README.md"];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_path_exists(string readme)
    {
        var folder = Path.GetDirectoryName(Repository.At(readme))!;
        var missing = Named(readme).Where(IsPath)
            .Where(path => !Made.Any(made => path.TrimEnd('/') == made || path.StartsWith(made + "/", StringComparison.Ordinal) || path.EndsWith(made, StringComparison.Ordinal)))
            .Where(path => !Exists(Repository.At(path)) && !Exists(Path.Combine(folder, path)) && !Exists(Path.Combine(folder, "CopHandbook.Engine", path)));
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Readmes))]
    public async Task Every_command_and_option_exists(string readme)
    {
        var text = await File.ReadAllTextAsync(Repository.At(readme));
        foreach (Match command in Command().Matches(text))
        {
            var help = await CommandRun.Of(command.Groups["verb"].Value, "--help");
            Assert.True(help.ExitCode == 0, $"{readme} names a command that does not exist: {command.Value}");
            foreach (Match option in Option().Matches(command.Groups["rest"].Value))
                Assert.True(help.Out.Contains(option.Value, StringComparison.Ordinal), $"{readme}: '{command.Value}' has no option {option.Value}");
        }
    }

    [Fact]
    public void The_two_commands_stand_there()
    {
        var text = File.ReadAllText(Repository.At("README.md"));
        Assert.Contains("dotnet run --project generator/CopHandbook.Cli -- build\n", text, StringComparison.Ordinal);
        Assert.Contains("dotnet test\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\bdotnet test 2>&1", File.ReadAllText(Repository.At(".ci/run")));
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    // Inline code and links; a code block holds commands, which the other test reads.
    private static IEnumerable<string> Named(string readme)
    {
        var text = Fence().Replace(File.ReadAllText(Repository.At(readme)), "");
        return InlineCode().Matches(text).Concat(Link().Matches(text)).Select(match => match.Groups[1].Value);
    }

    private static bool IsPath(string code) =>
        PathLike().IsMatch(code) && !code.Contains("://", StringComparison.Ordinal) && !code.StartsWith('/') && !code.StartsWith("--", StringComparison.Ordinal);

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`([^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^)#\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[\w.-]+(/[\w.<>-]*)+$|^[\w.-]+\.(md|yml|cs|csproj|sln|json|toml|css|razor|sh|props)$")]
    private static partial Regex PathLike();

    [GeneratedRegex(@"(?:cophandbook|generator/CopHandbook\.Cli --) (?<verb>[a-z]+)(?<rest>[^\n`]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex Option();
}
