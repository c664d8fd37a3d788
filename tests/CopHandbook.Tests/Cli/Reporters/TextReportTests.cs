using CopHandbook.Cli;
using CopHandbook.Cli.Reporters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Reporters;

public class TextReportTests
{
    private static readonly RunReport Report = MadeReport.Of(
        MadeReport.Error("communities/b.md", 4, "'status' cannot be 'activ'; it is one of proposed, forming, active, paused or retired", "did you mean 'active'?")
            with
        { Related = [MadeReport.Span("communities/a.md", 4, 9, 14)] },
        MadeReport.Error("communities/a.md", 4, "'status' cannot be 'activ'"),
        MadeReport.Warning("communities/a.md", 6));

    [Fact]
    public void A_line_stays_a_line_where_no_person_reads() => Assert.Equal(
        """
        content/communities/a.md:4:9: error wrong-type: 'status' cannot be 'activ'
        content/communities/a.md:6:8: warning review-overdue: the review was due on 2026-01-20, and today is 2026-02-01
            hint: hold the review, and set 'due' to the next one
            guidance: “The initial goals are to be reviewed after three months.” (content/guidance/worked-example.md#goals)
        content/communities/b.md:4:9: error wrong-type: 'status' cannot be 'activ'; it is one of proposed, forming, active, paused or retired
            hint: did you mean 'active'?
            also: content/communities/a.md:4:9

        2 errors and 1 warning in 2 files:
          error    wrong-type      2
          warning  review-overdue  1


        """,
        Report.Told(ReportFormat.Text));

    [Fact]
    public void A_terminal_gets_lines_of_its_width_with_a_hanging_indent() => Assert.Equal(
        """
        content/communities/a.md:4:9: error wrong-type: 'status' cannot be 'activ'
        content/communities/a.md:6:8: warning review-overdue: the review was due on
            2026-01-20, and today is 2026-02-01
            hint: hold the review, and set 'due' to the next one
            guidance: “The initial goals are to be reviewed after three months.”
                      (content/guidance/worked-example.md#goals)
        content/communities/b.md:4:9: error wrong-type: 'status' cannot be 'activ'; it
            is one of proposed, forming, active, paused or retired
            hint: did you mean 'active'?
            also: content/communities/a.md:4:9

        2 errors and 1 warning in 2 files:
          error    wrong-type      2
          warning  review-overdue  1


        """,
        Report.Told(ReportFormat.Text, environment => Terminal(environment, 80, ("TERM", "dumb"))));

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(132)]
    public void No_line_is_wider_than_the_terminal_but_for_a_word_that_is(int width)
    {
        var told = Report.Told(ReportFormat.Text, environment => Terminal(environment, width, ("NO_COLOR", "1")));
        foreach (var line in told.Split('\n').Where(line => line.Length > width))
            Assert.DoesNotContain(' ', line.Trim());
    }

    [Fact]
    public void A_wide_letter_takes_two_columns()
    {
        var report = MadeReport.Of(MadeReport.Error("communities/a.md", 4, string.Join(' ', Enumerable.Repeat("安全保障", 12))));
        var lines = report.Told(ReportFormat.Text, environment => Terminal(environment, 80, ("NO_COLOR", "1"))).Split('\n');
        Assert.Equal("    安全保障 安全保障 安全保障 安全保障 安全保障 安全保障 安全保障 安全保障", lines[1]);
    }

    [Theory]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, "0", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void Colour_is_for_terminals_that_welcome_it(bool isTerminal, string? noColour, string term, bool expected)
    {
        var told = Report.Told(ReportFormat.Text, environment =>
            Terminal(environment, 80, ("NO_COLOR", noColour), ("TERM", term)) with { OutWidth = isTerminal ? 80 : null });
        Assert.Equal(expected, told.Contains('\e', StringComparison.Ordinal));
        if (expected)
        {
            Assert.StartsWith(
                "\e[1mcontent/communities/a.md:4:9:\e[0m \e[1;31merror\e[0m \e[1;31mwrong-type:\e[0m 'status' cannot be 'activ'\n",
                told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Names_and_values_cannot_steer_the_terminal_or_make_lines_of_their_own()
    {
        var report = MadeReport.Of(MadeReport.Error(
            "communities/x\n::set-output name=y::z\e[31m.md", 1, "'a\r\nb\u009b2J\u2028c\u202Etxt ##[add-mask]x\ud800'", "write\n::error::no"));
        var first = report.Told(ReportFormat.Text, environment => Terminal(environment, 400, ("NO_COLOR", "1"))).Split('\n');
        Assert.Equal(
            @"content/communities/x\n::set-output name=y::z\u001b[31m.md:1:9: error wrong-type: "
            + @"'a\r\nb\u009b2J\u2028c\u202etxt #\u0023[add-mask]x" + "\ufffd'",
            first[0]);
        Assert.Equal(@"    hint: write\n::error::no", first[1]);
    }

    [Fact]
    public void A_chapter_that_this_handbook_lacks_is_quoted_without_a_place()
    {
        var report = Report with { Handbook = Report.Handbook with { Handbook = Report.Handbook.Handbook with { Chapters = [] } } };
        Assert.Contains("    guidance: “The initial goals are to be reviewed after three months.”\n", report.Told(ReportFormat.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_content_is_told_in_one_line() => Assert.Equal(
        "The content is sound as of 2026-02-01: 2 communities and 1 chapter.\n", MadeReport.Of().Told(ReportFormat.Text));

    private static HostEnvironment Terminal(HostEnvironment environment, int width, params (string Name, string? Value)[] variables) =>
        environment with
        {
            OutWidth = width,
            Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        };
}
