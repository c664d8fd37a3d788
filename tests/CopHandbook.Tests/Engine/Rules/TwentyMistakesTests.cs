using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

public class TwentyMistakesTests
{
    [Fact]
    public void Twenty_mistakes_are_told_one_by_one_in_the_order_of_the_file()
    {
        const string charter = """
            ---
            schema: two
            subject: All of engineering
            status: active
            started: 2026-02-30
            sumary: A slip of the pen
            organisation-focus: yes
            sponsor:
              name: TBC
              agreed: last week
              approves: [time, pizza]
            goals:
              - kind: teach
                for: [everyone]
                text: Teach people things
              - kind: support
                for: [practitioner, public]
                text: ""
            review:
              after: a while
              due: _DATE_
            coordinator:
              rotating: perhaps
              term: 3 months
              current: { nam: Seren Howarth, from: 2026-01-05 }
            format:
              kickoff: 2026-01-05
              meetings:
                - { title: Meet up, mode: remote, cadence: monthly, start: "25:00", refreshments: { limit: 6, currency: POUND, per: head } }
            time:
              cop-budget:
                - { hours: -2, per: month }
            scope: { in: [Engineering] }
            ---
            """;
        var problems = Checked.Diagnostics(("communities/a.md", charter)).Where(problem => problem.Severity >= CopHandbook.Model.Diagnostics.Severity.Warning).ToList();
        Assert.Equal(
            [
                "2:9 schema-version", "3:10 scope-too-broad", "5:10 wrong-type", "6:1 unknown-key", "7:21 wrong-type", "9:9 placeholder-left",
                "10:11 wrong-type", "11:20 wrong-type", "13:11 goal-kind-unknown", "14:11 goal-audience-unknown", "17:25 goal-audience-unusual",
                "18:11 wrong-type", "20:10 wrong-type", "21:8 placeholder-left", "23:13 wrong-type", "25:14 unknown-key", "29:31 format-unknown",
                "29:64 wrong-type", "29:109 time-invalid", "32:16 time-invalid",
            ],
            problems.Select(problem => $"{problem.Span.Line}:{problem.Span.Column} {problem.Rule}"));
        Assert.All(problems, problem => Assert.False(string.IsNullOrEmpty(problem.Hint)));
    }
}
