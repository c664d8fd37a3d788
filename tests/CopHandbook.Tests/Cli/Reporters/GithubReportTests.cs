using CopHandbook.Cli.Reporters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Reporters;

public class GithubReportTests
{
    [Fact]
    public void Each_problem_is_an_annotation_with_its_hint_and_guidance() => Assert.Equal(
        """
        ::error file=content/communities/b.md,line=4,col=9,endLine=4,endColumn=13,title=wrong-type::'status' cannot be 'activ'%0Ahint: did you mean 'active'?
        ::warning file=content/communities/a.md,line=6,col=8,endLine=6,endColumn=17,title=review-overdue::the review was due on 2026-01-20, and today is 2026-02-01%0Ahint: hold the review, and set 'due' to the next one%0Aguidance: “The initial goals are to be reviewed after three months.”
        ::notice file=content/communities/b.md,line=1,endLine=2,title=over-limit::there is no core group
        1 error, 1 warning and 1 note in 2 files.

        """,
        MadeReport.Of(
            MadeReport.Warning("communities/a.md", 6),
            MadeReport.Error("communities/b.md", 4, "'status' cannot be 'activ'", "did you mean 'active'?"),
            new("over-limit", Severity.Note, MadeReport.Span("communities/b.md", 1, 1, 1) with { EndLine = 3 }, "there is no core group", null))
            .Told(ReportFormat.Github));

    [Fact]
    public void Names_and_values_cannot_give_the_runner_commands()
    {
        var told = MadeReport.Of(MadeReport.Error(
            "communities/a,line=9::set-output name=x::%0A.md\n::add-mask::y", 1,
            "'::set-output name=x::1\n::stop-commands::t\r\n' %0A::error::no ##[add-mask]z", "100% of it\n::error::hint")).Told(ReportFormat.Github);
        Assert.Equal(
            @"::error file=content/communities/a%2Cline=9%3A%3Aset-output name=x%3A%3A%250A.md\n%3A%3Aadd-mask%3A%3Ay,line=1,col=9,endLine=1,endColumn=13,"
            + @"title=wrong-type::'::set-output name=x::1\n::stop-commands::t\r\n' %250A::error::no #\u0023[add-mask]z%0Ahint: 100%25 of it\n::error::hint",
            told.Split('\n')[0]);
        Assert.Equal("1 error in 1 file.", told.Split('\n')[1]);
        Assert.Equal(3, told.Split('\n').Length);
    }

    [Fact]
    public void Paths_count_from_the_checkout()
    {
        var told = MadeReport.Of(MadeReport.Warning("communities/a.md", 6)).Told(
            ReportFormat.Github,
            environment => environment with { Variable = name => name == "GITHUB_WORKSPACE" ? Path.GetDirectoryName(Directory.GetCurrentDirectory()) : null });
        Assert.StartsWith($"::warning file={Path.GetFileName(Directory.GetCurrentDirectory())}/content/communities/a.md,", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_summary_has_the_whole_list_and_is_added_to()
    {
        using var scratch = new ScratchFolder();
        var file = scratch.Write("summary.md", "before\n");
        MadeReport.Of(
            MadeReport.Warning("communities/a.md", 6),
            MadeReport.Error("communities/b|](x).md", 4, "<img src=x> `a` | [b](https://evil.example) *c* \\| $d$ @e", "_hint_"))
            .Told(ReportFormat.Github, environment => environment with
            {
                Variable = name => name switch
                {
                    "GITHUB_STEP_SUMMARY" => file,
                    "GITHUB_SERVER_URL" => "https://github.com",
                    "GITHUB_REPOSITORY" => "o/r",
                    "GITHUB_SHA" => "abc",
                    _ => null,
                },
            });
        Assert.Equal(
            """
            before
            ## cophandbook check: 1 error and 1 warning in 2 files

            | Severity | Rule | Count |
            |---|---|---:|
            | error | wrong-type | 1 |
            | warning | review-overdue | 1 |

            | Severity | Where | Rule | What is wrong |
            |---|---|---|---|
            | error | [content/communities/b&#124;&#93;(x).md:4:9](https://github.com/o/r/blob/abc/content/communities/b%7C%5D%28x%29.md?plain=1#L4) | [wrong-type](https://handbook.example.org/reference/rules/wrong-type/) | &#60;img src=x&#62; &#96;a&#96; &#124; &#91;b&#93;(https&#58;//evil.example) &#42;c&#42; &#92;&#124; &#36;d&#36; &#64;e<br>hint: &#95;hint&#95; |
            | warning | [content/communities/a.md:6:8](https://github.com/o/r/blob/abc/content/communities/a.md?plain=1#L6) | [review-overdue](https://handbook.example.org/reference/rules/review-overdue/) | the review was due on 2026-01-20, and today is 2026-02-01<br>hint: hold the review, and set 'due' to the next one<br>guidance: “The initial goals are to be reviewed after three months.” |


            """,
            File.ReadAllText(file));
    }

    [Fact]
    public void A_summary_larger_than_GitHub_takes_says_how_much_is_left_out()
    {
        using var scratch = new ScratchFolder();
        var file = scratch.At("summary.md");
        MadeReport.Of([.. Enumerable.Range(1, 9000).Select(line => MadeReport.Warning("communities/a.md", line))])
            .Told(ReportFormat.Github, environment => environment with { Variable = name => name == "GITHUB_STEP_SUMMARY" ? file : null });
        Assert.InRange(new FileInfo(file).Length, 800_000, 1 << 20);
        Assert.Matches(@"\n\d+ problems more did not fit here\.\n", File.ReadAllText(file));
    }
}
