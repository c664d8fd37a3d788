using System.Text.Json;
using CopHandbook.Cli;
using CopHandbook.Engine.Rules;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class RuleCommandTests
{
    [Fact]
    public async Task Every_rule_can_be_explained()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            var run = await CommandRun.Of("explain", rule.Name);
            Assert.Equal(ExitCode.Sound, run.ExitCode);
            Assert.StartsWith(rule.Name, run.Out, StringComparison.Ordinal);
            Assert.Contains(rule.Summary, run.Out, StringComparison.Ordinal);
            Assert.Contains(rule.Why, run.Out, StringComparison.Ordinal);
            if (rule.Guidance is { } quote)
                Assert.Contains(quote.Sentence, run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_example_says_something_and_something_else_when_it_is_mended()
    {
        foreach (var rule in RuleCatalogue.All.Where(rule => rule is { Fires: not null, Passes: not null }))
        {
            var told = (await CommandRun.Of("explain", rule.Name)).Out;
            var (fires, passes) = (told.IndexOf("It speaks up at", StringComparison.Ordinal), told.IndexOf("\nMended:", StringComparison.Ordinal));
            Assert.True(fires >= 0 && passes > fires, rule.Name);
            Assert.True(Indented(told[fires..passes]).Count > 0, $"{rule.Name}: its example is empty");
            Assert.False(Indented(told[fires..passes]).SequenceEqual(Indented(told[passes..])), $"{rule.Name}: mended, it is the same");
        }

        static List<string> Indented(string text) => [.. text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_answered_with_the_one_that_was_meant()
    {
        var run = await CommandRun.Of("explain", "review-overdu");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("did you mean 'review-overdue'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalogue_is_a_table_and_json()
    {
        var table = await CommandRun.Of("rules");
        Assert.All(RuleCatalogue.All, rule => Assert.Contains(table.Lines, line => line.StartsWith(rule.Name + " ", StringComparison.Ordinal)));
        var json = await CommandRun.Of("rules", "--format", "json");
        using var document = JsonDocument.Parse(json.Out);
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Name), document.RootElement.EnumerateArray().Select(rule => rule.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_charter_is_shown_as_it_is_understood()
    {
        var run = await CommandRun.Of("inspect", "charter", "aws", "--content", Repository.Content);
        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("Seren Howarth", document.RootElement.GetProperty("coordinator").GetProperty("current").GetProperty("name").GetString());
        var unknown = await CommandRun.Of("inspect", "charter", "awss", "--content", Repository.Content);
        Assert.Equal(ExitCode.Usage, unknown.ExitCode);
        Assert.Contains("did you mean 'aws'?", unknown.Error, StringComparison.Ordinal);
    }
}
