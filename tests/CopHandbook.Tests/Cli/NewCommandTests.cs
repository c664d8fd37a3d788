using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public class NewCommandTests
{
    private static readonly string[] Given =
    [
        "--subject", "Knitting: “purl” #1", "--goal-kind", "support", "--goal-for", "practitioner,apprentice", "--goal", "Help one another.",
        "--sponsor", "Ada Example", "--hours", "2.5",
    ];

    [Fact]
    public async Task Without_answers_the_charter_is_warned_of_until_it_is_filled_in()
    {
        using var scratch = Scratch();
        var run = await New(scratch, "knitting");
        Assert.Equal((ExitCode.Sound, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"Wrote {scratch.At("content")}/communities/knitting.md.", run.Lines[0], StringComparison.Ordinal);
        var check = await Check(scratch);
        Assert.Equal(ExitCode.Sound, check.ExitCode);
        Assert.Equal(6, check.Lines.Count(line => line.Contains(": warning placeholder-left: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_all_answers_the_charter_is_clean()
    {
        using var scratch = Scratch();
        Assert.Equal(ExitCode.Sound, (await New(scratch, "knitting", Given)).ExitCode);
        var check = await Check(scratch);
        Assert.DoesNotContain(check.Lines, line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains("\nsubject: \"Knitting: “purl” #1\"", await File.ReadAllTextAsync(scratch.At("content/communities/knitting.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_asked_what_was_not_given_and_asked_again_after_a_slip()
    {
        using var scratch = Scratch();
        var run = await CommandRun.Of(
            ["new", "knitting", "--content", scratch.At("content"), "--subject", "Knitting"],
            typed: "suport\nsupport\npractitioner, apprentice\n\nAda Example\ntwo\n2\n");
        Assert.Equal(ExitCode.Sound, run.ExitCode);
        Assert.DoesNotContain("What is the community about?", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'support'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("this is 'two'", run.Error, StringComparison.Ordinal);
        var charter = await File.ReadAllTextAsync(scratch.At("content/communities/knitting.md"));
        Assert.Contains("  - kind: support", charter, StringComparison.Ordinal);
        Assert.Contains("    for: [practitioner, apprentice]", charter, StringComparison.Ordinal);
        Assert.Contains("    text: TBC", charter, StringComparison.Ordinal);
        Assert.Contains("    - hours: 2 ", charter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_with_no_input()
    {
        using var scratch = Scratch();
        var run = await CommandRun.Of(["new", "knitting", "--content", scratch.At("content"), "--no-input"], typed: "");
        Assert.Equal((ExitCode.Sound, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Input_that_ends_early_writes_nothing()
    {
        using var scratch = Scratch();
        var run = await CommandRun.Of(["new", "knitting", "--content", scratch.At("content")], typed: "Knitting\n");
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
        Assert.False(File.Exists(scratch.At("content/communities/knitting.md")));
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        using var scratch = Scratch();
        scratch.Write("content/communities/knitting.md", "mine");
        var run = await New(scratch, "knitting", Given);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("knitting.md is there already, and is left as it is\n    hint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(scratch.At("content/communities/knitting.md")));
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_not_written_through()
    {
        using var scratch = Scratch();
        scratch.Write("content/communities/a.md", "x");
        File.CreateSymbolicLink(scratch.At("content/communities/knitting.md"), scratch.At("outside.md"));
        Assert.Equal(ExitCode.Usage, (await New(scratch, "knitting")).ExitCode);
        Assert.False(File.Exists(scratch.At("outside.md")));
    }

    [Theory]
    [InlineData("Public Speaking", "write 'cophandbook new public-speaking'")]
    [InlineData("../escape", "write 'cophandbook new escape'")]
    [InlineData("con", "write 'cophandbook new con-community'")]
    [InlineData("README", "write 'cophandbook new readme-community'")]
    [InlineData("編み物", "write for instance 'cophandbook new public-speaking'")]
    [InlineData("", "write for instance 'cophandbook new public-speaking'")]
    public async Task A_name_that_is_no_id_is_answered_with_one_that_is(string name, string hint)
    {
        using var scratch = Scratch();
        var run = await New(scratch, name);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains($"    hint: {hint}", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.At("content/communities")));
    }

    [Theory]
    [InlineData("--goal-kind", "suport", "did you mean 'support'?")]
    [InlineData("--goal-for", "practitioner,boss", "write one of these: ")]
    [InlineData("--goal-for", ",", "leave the option out")]
    [InlineData("--hours", "-2", "write for instance 'hours: 2'")]
    [InlineData("--hours", "a few", "write for instance 'hours: 2'")]
    [InlineData("--subject", " ", "write some words")]
    public async Task An_option_that_no_charter_could_have_is_refused(string option, string value, string hint)
    {
        using var scratch = Scratch();
        var run = await New(scratch, "knitting", option, value);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"cophandbook: {option}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.At("content/communities/knitting.md")));
    }

    [Fact]
    public async Task An_option_for_one_value_takes_one()
    {
        using var scratch = Scratch();
        var run = await New(scratch, "knitting", "--subject", "Knitting", "--subject", "Crochet");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--subject: it takes one value", run.Error, StringComparison.Ordinal);
    }

    private static ScratchFolder Scratch()
    {
        var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        return scratch;
    }

    private static Task<CommandRun> New(ScratchFolder scratch, string id, params string[] options) =>
        CommandRun.Of(["new", id, "--content", scratch.At("content"), .. options]);

    private static Task<CommandRun> Check(ScratchFolder scratch) => CommandRun.Of("check", "--content", scratch.At("content"));
}
