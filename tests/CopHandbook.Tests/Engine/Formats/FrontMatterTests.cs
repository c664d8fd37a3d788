using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>What is not YAML, or is YAML that a charter may not use: one message, at the place where it is mended.</summary>
public class FrontMatterTests
{
    [Theory]
    // No front matter, or half of it.
    [InlineData("", "1:1 yaml-syntax")]
    [InlineData("Hello\n", "1:1 yaml-syntax")]
    [InlineData("---\nsubject: A\n", "1:1 yaml-syntax")]
    [InlineData("+++\nsubject = 'A'\n+++\n", "1:1 yaml-syntax")]
    [InlineData("{\"subject\": \"A\"}\n", "1:1 yaml-syntax")]
    // A quote that is not closed is reported where it is opened.
    [InlineData("---\nsubject: \"A\nsummary: b\n---\n", "2:10 yaml-syntax")]
    [InlineData("---\nsubject: 'A\nsummary: 'b'\n---\n", "2:10 yaml-syntax")]
    [InlineData("---\nsubject: A: b\n---\n", "2:11 yaml-syntax")]
    [InlineData("---\ntags: [a, b\nsubject: c\n---\n", "2:7 yaml-syntax")]
    [InlineData("---\nscope:\n\tstatement: A\n---\n", "3:1 yaml-syntax")]
    [InlineData("---\nsubject: A\n  summary: b\n---\n", "3:3 yaml-syntax")]
    [InlineData("---\n- a\n- b\n---\n", "2:1 yaml-syntax")]
    [InlineData("---\njust words\n---\n", "2:1 yaml-syntax")]
    [InlineData("---\nsubject: a\u0007b\n---\n", "2:11 yaml-syntax")]
    [InlineData("---\n<<<<<<< HEAD\nsubject: a\n---\n", "2:1 yaml-syntax")]
    [InlineData("---\nsubject: a\n=======\n---\n", "3:1 yaml-syntax")]
    [InlineData("---\nsubject: a\n...\nsummary: b\n---\n", "3:1 yaml-syntax")]
    [InlineData("---\nsubject: [a](b)\n---\n", "2:13 yaml-syntax")]
    [InlineData("---\nsubject: \"a\\qb\"\n---\n", "2:12 yaml-syntax")]
    [InlineData("---\nsubject: @a\n---\n", "2:10 yaml-syntax")]
    [InlineData("---\nsubject: - a\n---\n", "2:10 yaml-syntax")]
    [InlineData("---\nschema: 1\nsubject:AWS\nsummary: b\n---\n", "3:8 yaml-syntax")]
    [InlineData("---\nschema: 1\n subject: AWS\n---\n", "3:2 yaml-syntax")]
    // Legal YAML that hides what it says.
    [InlineData("---\nsubject: &a A\n---\n", "2:10 yaml-feature")]
    [InlineData("---\nsubject: *a\n---\n", "2:10 yaml-feature")]
    [InlineData("---\nsubject: !!str A\n---\n", "2:10 yaml-feature")]
    [InlineData("---\n<<: {a: b}\n---\n", "2:1 yaml-feature")]
    [InlineData("---\nsubject: A\nsubject: B\n---\n", "3:1 duplicate-key")]
    [InlineData("---\nsubject: A\nSubject: B\n---\n", "3:1 duplicate-key")]
    public void One_mistake_gives_one_message(string charter, string expected) =>
        Assert.Equal([$"communities/a.md:{expected}"], Checked.Places(("communities/a.md", charter)).Where(IsNotAbsence));

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Deep_nesting_is_refused_and_does_not_end_the_process(char bracket)
    {
        var charter = $"---\ntags: {new string(bracket, 20_000)}\n---\n";
        Assert.Equal(["communities/a.md:2:39 over-limit"], Checked.Places(("communities/a.md", charter)));
    }

    [Fact]
    public void Front_matter_larger_than_any_charter_is_refused()
    {
        var charter = $"---\nsubject: {new string('a', 70_000)}\n---\n";
        Assert.Equal(["communities/a.md:1:1 over-limit"], Checked.Places(("communities/a.md", charter)));
    }

    [Theory]
    [InlineData("---\r\nschema: 1\r\nsubject: A\r\nstatus: nope\r\n---\r\n", "4:9")]
    [InlineData("\uFEFF---\nschema: 1\nsubject: A\nstatus: nope\n---\n", "4:9")]
    [InlineData("---\rschema: 1\rsubject: A\rstatus: nope\r---\r", "4:9")]
    [InlineData("---\n# é😀\nschema: 1\nsubject: é😀\nstatus: nope\n---\n", "5:9")]
    [InlineData("---\n{schema: 1, subject: A, status: nope}\n---\n", "2:33")]
    public void Places_are_those_of_the_file_in_every_style(string charter, string place) =>
        Assert.Contains($"communities/a.md:{place} status-unknown", Checked.Places(("communities/a.md", charter)));

    [Fact]
    public void Dashes_in_the_text_are_not_front_matter()
    {
        var handbook = Checked.Handbook(("guidance/a.md", "---\ntitle: A\n---\nOne\n\n---\n\n```\n---\n```\n"));
        Assert.Empty(handbook.Diagnostics);
        Assert.Contains("<hr", handbook.Handbook.Chapters.Single().Body.ToHtml([]), StringComparison.Ordinal);
    }

    // Rules on what is absent have tests of their own.
    private static bool IsNotAbsence(string place) => !place.Contains("-missing", StringComparison.Ordinal);
}
