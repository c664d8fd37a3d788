using CopHandbook.Model.Overview;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model.Overview;

/// <summary>As of 1 February 2026. The worked example's review and its coordinator's term are both due on 5 April.</summary>
public class ClocksTests
{
    private const string NotRotating = "coordinator: { rotating: false, current: Ada Example }\n";

    [Fact]
    public void What_presses_most_comes_first() => Assert.Equal(
        [
            "Overdue 2026-01-30 b Review",
            "Overdue 2026-01-31 a Review",
            "Soon 2026-02-01 c Review",
            "Soon 2026-03-03 d Review",
            "Later 2026-03-04 e Review",
            "Undated  f ReviewNeverPlanned",
        ],
        Told(
            ("a", NotRotating + "review: { due: 2026-01-31 }"),
            ("b", NotRotating + "review: { due: 2026-01-30 }"),
            ("c", NotRotating + "review: { due: 2026-02-01 }"),
            ("d", NotRotating + "review: { due: 2026-03-03 }"),
            ("e", NotRotating + "review: { due: 2026-03-04 }"),
            ("f", NotRotating + "review: { log: [] }")));

    [Fact]
    public void Soon_is_what_the_settings_say() =>
        Assert.Equal(Urgency.Later, Assert.Single(Figures.With("thresholds: { soon-days: 0 }\n", ("a", NotRotating + "review: { due: 2026-02-02 }")).Clocks).Urgency);

    [Fact]
    public void A_first_review_that_was_passed_over_is_told_besides_the_next() => Assert.Equal(
        ["Overdue 2025-04-05 a ReviewNeverHeld", "Later 2026-04-05 a Review"],
        Told(("a", NotRotating + "started: 2025-01-05\nreview: { after: 3 months, due: 2026-04-05 }")));

    [Fact]
    public void One_that_was_held_is_told_once() => Assert.Equal(
        ["Later 2026-04-05 a Review"],
        Told(("a", NotRotating + "started: 2025-01-05\nreview: { after: 3 months, due: 2026-04-05, log: [{ date: 2025-04-05, outcome: continue }] }")));

    [Theory]
    [InlineData("status: paused\n", true)]
    [InlineData("status: forming\n", false)]
    [InlineData("status: retired\nretired: { on: 2026-01-20, reason: Done. }\n", false)]
    public void Only_what_runs_or_rests_is_reviewed(string status, bool isTold) =>
        Assert.Equal(isTold, Told(("a", NotRotating + status + "review: { due: 2026-01-31 }")).Any());

    [Fact]
    public void A_term_ends_on_its_last_day_and_tells_who_takes_over()
    {
        const string held = "review: { due: 2026-09-09, log: [{ date: 2025-04-05, outcome: continue }] }\n";
        var clocks = Figures.Of(
            ("a", held + "coordinator: { rotating: true, term: 3 months, current: { name: Ada Example, from: 2025-10-31 }, next: { name: Kofi Pretend } }"),
            ("b", held + "coordinator: { rotating: true, term: 3 months, current: { name: Noor Invented, from: 2025-11-01 } }")).Clocks
            .Where(clock => clock.Kind == ClockKind.Term);
        Assert.Equal(
            ["Overdue 2026-01-31 Ada Example, Kofi Pretend", "Soon 2026-02-01 Noor Invented, "],
            clocks.Select(clock => $"{clock.Urgency} {clock.Day:yyyy-MM-dd} {clock.Coordinator}, {clock.Successor}"));
    }

    [Fact]
    public void A_charter_that_is_unchanged_for_long_is_told_where_the_history_is_known()
    {
        using var folder = new GitFolder();
        const string quiet = NotRotating + "review: { due: 2030-01-01 }\n";
        Write("a", "2025-01-31");
        Write("b", "2025-02-01");
        Write("c", "2025-03-10");
        var clocks = Figures.In(folder.Check(new DateOnly(2026, 2, 1))).Clocks.Where(clock => clock.Kind == ClockKind.Unchanged);
        Assert.Equal(
            ["Overdue 2026-01-31 a 2025-01-31", "Soon 2026-02-01 b 2025-02-01"],
            clocks.Select(clock => $"{clock.Urgency} {clock.Day:yyyy-MM-dd} {clock.Community.Community.Id} {clock.LastChanged:yyyy-MM-dd}"));

        void Write(string id, string day)
        {
            folder.Write($"communities/{id}.md", ExampleContent.Charter($"subject: {id}\n{quiet}", []));
            folder.Commit(on: day);
        }
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(int.MaxValue, 0)]
    public void How_long_is_what_the_settings_say(int months, int told)
    {
        using var folder = new GitFolder();
        folder.Write("handbook.yml", Checked.Settings + $"thresholds: {{ unchanged-months: {months} }}\n");
        foreach (var id in new[] { "a", "b", "c" })
            folder.Write($"communities/{id}.md", ExampleContent.Charter($"subject: {id}", []));
        folder.Commit(on: "2026-01-20");
        Assert.Equal(told, Figures.In(folder.Check(new DateOnly(2026, 2, 1))).Clocks.Count(clock => clock.Kind == ClockKind.Unchanged));
    }

    private static IEnumerable<string> Told(params (string Id, string Yaml)[] charters) =>
        Figures.Of(charters).Clocks.Select(clock => $"{clock.Urgency} {clock.Day:yyyy-MM-dd} {clock.Community.Community.Id} {clock.Kind}");
}
