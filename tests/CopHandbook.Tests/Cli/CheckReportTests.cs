using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary>What is on disk and how it is told, end to end.</summary>
public class CheckReportTests
{
    private const string Broken = "---\nschema: 1\nsubject: A\nstatus: \"activ ##[add-mask]x\"\n---\n";

    [Fact]
    public async Task Advice_quotes_the_guidance_and_says_where_it_stands()
    {
        var run = await CommandRun.Of("check", "--content", Repository.Content, "--today", "2026-02-01");
        Assert.Contains(
            "    guidance: “Typically, a CoP that works well has a designated coordinator and a core group.” "
            + $"({Repository.Content}/guidance/leadership.md#what-leadership-is-for)",
            run.Lines);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task A_hostile_name_and_value_give_no_orders_to_a_terminal_or_to_GitHub(string format)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/a.md", Broken);
        scratch.Write("content/guidance/x\e[31m::set-output name=a::b\n::error::c.exe", "");
        scratch.Write("content/guidance/x\n::add-mask::y.md", "[x](nowhere.md)\n");
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), "--format", format);
        Assert.DoesNotContain('\e', run.Out);
        Assert.DoesNotContain("##[", run.Out, StringComparison.Ordinal);
        var commands = run.Lines.Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)).ToList();
        Assert.Equal(format == "github", commands.Count > 0);
        Assert.All(commands, line => Assert.Matches("^::(error|warning|notice) file=[^:]*,line=[^:]*::", line));
    }
}
