using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>What meets next, over all communities.</summary>
public class AgendaTests
{
    [Fact]
    public void The_five_soonest_within_five_weeks_are_told()
    {
        // From 2026-02-01, a Sunday: the fifth week ends on 8 March.
        var files = Enumerable.Range(0, 4).SelectMany(number => new[]
        {
            Charter($"near-{number}", "cadence: weekly, weekday: monday"),
            Charter($"far-{number}", "cadence: weekly, weekday: monday, from: 2026-03-09"),
        });
        Assert.Equal(["near-0 02-02", "near-1 02-02", "near-2 02-02", "near-3 02-02"], Agenda([.. files]));
        Assert.Equal(["x 03-08"], Agenda(Charter("x", "cadence: weekly, weekday: sunday, from: 2026-03-08")));
        Assert.Equal(5, Agenda([.. Enumerable.Range(0, 9).Select(number => Charter($"c{number}", "cadence: weekly, weekday: friday"))]).Count);
    }

    [Fact]
    public void One_day_is_in_the_order_of_the_hours_and_then_of_the_subjects() =>
        Assert.Equal(
            ["b 02-04", "c 02-04", "a 02-04", "d 02-04"],
            Agenda(
                Charter("a", "cadence: weekly, weekday: wednesday, start: \"15:00\""),
                Charter("b", "cadence: weekly, weekday: wednesday, start: \"09:00\""),
                Charter("c", "cadence: weekly, weekday: wednesday, start: \"09:00\""),
                Charter("d", "cadence: weekly, weekday: wednesday")));

    private static IReadOnlyList<string> Agenda(params (string Path, string Text)[] charters) =>
        [.. Checked.Handbook(charters).Site.Pages.OfType<HomePage>().Single().MeetsNext
            .Select(entry => $"{entry.Community.Text} {entry.Meeting.Day:MM-dd}")];

    private static (string Path, string Text) Charter(string id, string meeting) =>
        ($"communities/{id}.md", $"---\nschema: 1\nsubject: {id}\nstatus: active\nformat: {{ meetings: [{{ title: Meet up, mode: live, {meeting} }}] }}\n---\n");
}
