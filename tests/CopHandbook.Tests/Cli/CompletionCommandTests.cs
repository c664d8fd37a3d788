using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class CompletionCommandTests
{
    [Theory]
    [InlineData("cophandbook ", "build", "check", "completion", "new", "serve")]
    [InlineData("cophandbook che", "check")]
    [InlineData("cophandbook new --goa", "--goal", "--goal-for", "--goal-kind")]
    [InlineData("cophandbook new knitting --goal-kind ", "educate", "evaluate", "evangelise", "other", "support")]
    [InlineData("cophandbook new knitting --goal-for pra", "practitioner")]
    [InlineData("cophandbook check --format git", "github")]
    [InlineData("cophandbook completion ", "bash", "fish", "pwsh", "zsh")]
    public async Task What_fits_is_suggested(string line, params string[] expected)
    {
        var run = await CommandRun.Of($"[suggest:{line.Length}]", line);
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.Subset(run.Lines.ToHashSet(), expected.ToHashSet());
        if (!line.EndsWith(' '))
            Assert.Equal(expected, run.Lines);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public async Task Each_shell_has_a_script_that_asks_the_program(string shell)
    {
        var run = await CommandRun.Of("completion", shell);
        Assert.Equal((ExitCode.Sound, ""), (run.ExitCode, run.Error));
        Assert.Contains("cophandbook \"[suggest:", run.Out, StringComparison.Ordinal);
        Assert.Contains($"cophandbook completion {shell}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_shell_is_answered_with_those_that_there_are()
    {
        var run = await CommandRun.Of("completion", "tcsh");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("bash, fish, pwsh, zsh", run.Error, StringComparison.Ordinal);
    }
}
