using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>The worked example with one thing changed: the rule that this breaks speaks up at that line, and no error of another rule beside it.</summary>
public class MutantTests
{
    private static readonly string Charter = File.ReadAllText(Repository.At("content/communities/aws.md"));

    [Theory]
    // What is not readable as the schema.
    [InlineData("schema: 1", "schema: 2", "schema-version", 2, 9)]
    [InlineData("schema: 1", "schema: one", "schema-version", 2, 9)]
    [InlineData("schema: 1\n", "", "field-missing-for-status", 1, 1)]
    [InlineData("subject: AWS\n", "", "subject-missing", 1, 1)]
    [InlineData("subject: AWS", "subject: TBC", "placeholder-left", 3, 10)]
    [InlineData("subject: AWS", "subject: Unit testing", "scope-too-narrow", 3, 10)]
    [InlineData("subject: AWS", "subject: All of software engineering", "scope-too-broad", 3, 10)]
    [InlineData("status: active", "status: live", "status-unknown", 4, 9)]
    [InlineData("status: active\n", "", "field-missing-for-status", 1, 1)]
    [InlineData("started: 2026-01-05\n", "", "field-missing-for-status", 1, 1)]
    [InlineData("started: 2026-01-05", "started: 5 January 2026", "wrong-type", 5, 10)]
    [InlineData("started: 2026-01-05", "started: 2026-06-05", "review-before-start", 23, 8)]
    [InlineData("summary: A monthly", "sumary: A monthly", "unknown-key", 6, 1)]
    [InlineData("name: Stacy Leblanc", "name: TBD", "placeholder-left", 8, 9)]
    [InlineData("  name: Stacy Leblanc\n", "", "sponsor-missing", 7, 1)]
    [InlineData("  agreed: 2025-12-15\n", "", "sponsor-agreement-missing", 7, 1)]
    [InlineData("approves: [time, refreshments]", "approves: [time]", "cost-not-approved", 10, 13)]
    [InlineData("approves: [time, refreshments]", "approves: [time, refreshmnts]", "wrong-type", 10, 20)]
    // Goals and reviews.
    [InlineData("kind: support", "kind: help", "goal-kind-unknown", 12, 11)]
    [InlineData("for: [practitioner, apprentice]", "for: [practitioner, everyone]", "goal-audience-unknown", 13, 25)]
    [InlineData("for: [practitioner, apprentice]", "for: [practitioner, public]", "goal-audience-unusual", 13, 25)]
    [InlineData("kind: support", "kind: evangelise", "evangelise-without-public-format", 12, 11)]
    [InlineData("due: 2026-04-05", "due: 2026-04-06", "review-date-mismatch", 23, 8)]
    [InlineData("due: 2026-04-05", "due: _DATE_", "placeholder-left", 23, 8)]
    [InlineData("  due: 2026-04-05\n", "", "review-date-missing", 21, 1)]
    [InlineData("after: 3 months", "after: three months", "wrong-type", 22, 10)]
    // Scope.
    [InlineData("out: [AWS marketplace services]", "out: [AWS native services]", "scope-contradiction", 27, 9)]
    // Leadership.
    [InlineData("  rotating: true\n", "", "rotation-unstated", 28, 1)]
    [InlineData("rotating: true", "rotating: yes", "wrong-type", 29, 13)]
    [InlineData("  term: 3 months\n", "", "rotation-term-missing", 28, 1)]
    [InlineData("  current: { name: Seren Howarth, from: 2026-01-05 }\n", "", "coordinator-missing", 28, 1)]
    [InlineData("current: { name: Seren Howarth, from: 2026-01-05 }", "current: { name: Seren Howarth, from: 2025-09-05 }", "coordinator-term-ended", 31, 41)]
    [InlineData("current: { name: Seren Howarth, from: 2026-01-05 }", "current: { name: Seren Howarth }", "field-missing-for-status", 31, 3)]
    // Format.
    [InlineData("  kickoff: 2026-01-05\n", "", "kickoff-missing", 32, 1)]
    [InlineData("chosen: each-session", "chosen: each-sesion", "wrong-type", 34, 11)]
    [InlineData("mode: live", "mode: remote", "format-unknown", 38, 13)]
    [InlineData("mode: live", "mode: written", "format-mode-mismatch", 38, 13)]
    [InlineData("cadence: monthly", "cadence: fortnightly", "schedule-incomplete", 39, 16)]
    [InlineData("cadence: monthly", "schedule: when we feel like it", "schedule-free-text", 39, 17)]
    [InlineData("when: lunch", "when: work-hours", "work-hours-without-focus", 41, 13)]
    [InlineData("currency: GBP", "currency: GBR", "time-invalid", 42, 43)]
    // Time.
    [InlineData("hours: 2,", "hours: 0,", "time-zero", 45, 16)]
    [InlineData("hours: 2,", "hours: 1,", "budget-small", 45, 16)]
    [InlineData("hours: 2,", "hours: 40,", "budget-large", 45, 16)]
    [InlineData("hours: 2,", "hours: -2,", "time-invalid", 45, 16)]
    [InlineData("hours: 2, per: month", "hours: 2, per: week", "budget-not-monthly", 45, 24)]
    [InlineData("  cop-budget:\n    - { hours: 2", "  per-person: 4 hours\n  cop-budget:\n    - { hours: 2", "per-person-budget-fixed", 44, 15)]
    public void One_change_breaks_one_rule_at_its_place(string from, string to, string rule, int line, int column)
    {
        var at = Charter.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, from);
        var mutant = Charter[..at] + to + Charter[(at + from.Length)..];
        var problems = Checked.Diagnostics(("communities/aws.md", mutant[..mutant.IndexOf("---\n", 4, StringComparison.Ordinal)] + "---\n"));
        Assert.Contains(problems, problem => problem.Rule == rule && (problem.Span.Line, problem.Span.Column) == (line, column));
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error && problem.Rule != rule);
    }

    [Theory]
    [InlineData("sponsor", "sponsor-missing")]
    [InlineData("goals", "goals-missing")]
    [InlineData("coordinator", "coordinator-missing")]
    [InlineData("format", "format-missing")]
    [InlineData("time", "time-missing")]
    [InlineData("scope", "field-missing-for-status")]
    public void A_group_taken_away_is_one_error(string field, string rule)
    {
        var problems = Checked.Diagnostics(("communities/aws.md", ExampleContent.Charter("", [field])));
        Assert.Equal([rule], problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Rule));
    }

    [Fact]
    public void The_worked_example_has_one_note_and_later_two_warnings_more()
    {
        string[] Rules(DateOnly today) =>
            [.. ExampleContent.Check(new("") { Today = today }).Where(problem => problem.Severity > Severity.Off).Select(problem => $"{problem.Severity} {problem.Rule}")];
        Assert.Equal(["Note core-group-missing"], Rules(new(2026, 2, 1)));
        Assert.Equal(["Note core-group-missing", "Warning review-overdue", "Warning coordinator-term-ended"], Rules(new(2026, 5, 1)));
    }
}
