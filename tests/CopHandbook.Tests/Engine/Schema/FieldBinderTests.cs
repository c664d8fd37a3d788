using CopHandbook.Model.Charters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

public class FieldBinderTests
{
    [Theory]
    [InlineData("started: 2026-02-30", "2:10 wrong-type")]
    [InlineData("started: 30/02/2026", "2:10 wrong-type")]
    [InlineData("started: 2026-2-3", "2:10 wrong-type")]
    [InlineData("started:", "2:9 wrong-type")]
    [InlineData("organisation-focus: yes", "2:21 wrong-type")]
    [InlineData("schema: 01", "2:9 schema-version")]
    [InlineData("schema: 1e3", "2:9 schema-version")]
    [InlineData("status: acitve", "2:9 status-unknown")]
    [InlineData("goals: learn things", "2:8 wrong-type")]
    [InlineData("goals: [learn]", "2:9 wrong-type")]
    [InlineData("goals: [{ kind: suport }]", "2:17 goal-kind-unknown")]
    [InlineData("goals: [{ for: [practitioner, boss] }]", "2:31 goal-audience-unknown")]
    [InlineData("sponsor: Stacy Leblanc", "2:10 wrong-type")]
    [InlineData("sponser: { name: Stacy Leblanc }", "2:1 unknown-key")]
    [InlineData("sponsor: { nam: Stacy Leblanc }", "2:12 unknown-key")]
    [InlineData("subject: [a]", "2:10 wrong-type")]
    [InlineData("subject: \"  \"", "2:10 wrong-type")]
    [InlineData("sponsor: { name: TBC }", "2:18 placeholder-left")]
    [InlineData("relevance: It is TODO for now", "2:18 placeholder-left")]
    [InlineData("review: { due: _DATE_ }", "2:16 placeholder-left")]
    [InlineData("time: { cop-budget: [{ hours: -2, per: month }] }", "2:31 time-invalid")]
    [InlineData("time: { cop-budget: [{ hours: \"2,5\", per: month }] }", "2:31 time-invalid")]
    [InlineData("time: { cop-budget: [{ hours: 2, per: moon }] }", "2:39 time-invalid")]
    [InlineData("links: { confluence: \"javascript:alert(1)\" }", "2:22 unsafe-url")]
    [InlineData("channels: { chat: \"java\\tscript:alert(1)\" }", "2:19 unsafe-url")]
    [InlineData("membership: { join: javascript:alert(1) }", "2:21 unsafe-url")]
    [InlineData("time: { cop-budget: [{ hours: 2,5, per: month }] }", "2:31 time-invalid")]
    [InlineData("core-group: [{}]", "2:14 wrong-type")]
    [InlineData("tags: [a, b c: d]", "2:11 wrong-type")]
    [InlineData("relevance: \"a\\u202Eb\"", "2:12 yaml-syntax")]
    [InlineData("format: { meetings: [{ start: \"25:00\" }] }", "2:31 wrong-type")]
    [InlineData("format: { meetings: [{ timezone: Europe/Lndon }] }", "2:34 time-invalid")]
    [InlineData("format: { activities: [choir] }", "2:24 format-unknown")]
    public void A_value_that_cannot_be_read_is_reported_once_at_its_place(string line, string expected) =>
        Assert.Equal(
            [$"communities/a.md:{expected}"],
            Checked.Places(("communities/a.md", $"---\n{line}\n---\n")).Where(place => place.Contains(":2:", StringComparison.Ordinal)));

    [Fact]
    public void All_mistakes_of_a_charter_are_told_in_one_run_in_order()
    {
        const string charter = "---\nschema: 1\nsubjct: A\nstatus: activ\nstarted: soon\ngoals:\n  - kind: teach\n    for: [everyone]\n---\n";
        Assert.Equal(
            [
                "communities/a.md:3:1 unknown-key",
                "communities/a.md:4:9 status-unknown",
                "communities/a.md:5:10 wrong-type",
                "communities/a.md:7:11 goal-kind-unknown",
                "communities/a.md:8:11 goal-audience-unknown",
            ],
            Checked.Places(("communities/a.md", charter)).Take(5));
    }

    [Fact]
    public void A_slip_in_a_closed_list_is_answered_with_the_word_that_was_meant()
    {
        var problem = Checked.Diagnostics(("communities/a.md", "---\nstatus: activ\n---\n")).First(problem => problem.Rule == "status-unknown");
        Assert.Equal("'status' cannot be 'activ'; it is one of proposed, forming, active, paused or retired", problem.Message);
        Assert.Equal("did you mean 'active'?", problem.Hint);
    }

    [Theory]
    [InlineData("organisation-focus: yes", "did you mean 'true'?")]
    [InlineData("started: 2026-1-5", "did you mean '2026-01-05'?")]
    [InlineData("started: 5 January 2026", "did you mean '2026-01-05'?")]
    [InlineData("started: 05/01/2026", "write for instance 'started: 2026-01-05'")]
    [InlineData("review: { after: three months }", "did you mean '3 months'?")]
    [InlineData("review: { after: 3months }", "did you mean '3 months'?")]
    [InlineData("time: { cop-budget: [{ hours: 2 hours, per: month }] }", "did you mean '2'?")]
    [InlineData("time: { cop-budget: [{ hours: \"2,5\", per: month }] }", "did you mean '2.5'?")]
    [InlineData("time: { cop-budget: [{ hours: 2,5, per: month }] }", "write 'hours: 2.5'")]
    [InlineData("related: [communities/Testing.md]", "did you mean 'testing'?")]
    [InlineData("format: { meetings: [{ start: 9:00 }] }", "did you mean '09:00'?")]
    [InlineData("format: { meetings: [{ timezone: Europe/Lndon }] }", "did you mean 'Europe/London'?")]
    [InlineData("format: { meetings: [{ timezone: London }] }", "did you mean 'Europe/London'?")]
    [InlineData("format: { meetings: [{ refreshments: { currency: gbp } }] }", "did you mean 'GBP'?")]
    [InlineData("format: { meetings: [{ weekday: tue }] }", "did you mean 'tuesday'?")]
    [InlineData("format: { meetings: [{ nth: 5 }] }", "write one of these: 1, 2, 3, 4 or last")]
    [InlineData("channels: { home: www.example.org }", "did you mean 'https://www.example.org'?")]
    [InlineData("title: AWS", "did you mean 'subject'?")]
    [InlineData("tags: cloud", "write 'tags: [cloud]'")]
    [InlineData("goals: cloud", "put each item on a line of its own, indented by two spaces, that begins with '- '")]
    [InlineData("schema: -1", "write for instance 'schema: 1'")]
    [InlineData("subject:", "write for instance 'subject: AWS'")]
    [InlineData("relevance:", "write for instance 'relevance: Most of our services run there.', or remove the line")]
    public void A_hint_says_what_was_probably_meant(string line, string hint) =>
        Assert.Equal(
            hint,
            Checked.Diagnostics(("communities/a.md", $"---\n{line}\n---\n"), ("communities/testing.md", "---\nsubject: Testing\n---\n"))
                .First(problem => problem.Span.Line == 2 && problem.Span.Path.FileName == "a.md").Hint);

    [Fact]
    public void What_stands_below_a_misspelt_name_is_not_missing() =>
        Assert.Equal(
            ["communities/a.md:3:1 unknown-key"],
            Checked.Places(("communities/a.md", "---\nstatus: forming\nco-ordinator:\n  rotating: true\n  current: Seren Howarth\n---\n"))
                .Where(place => !place.Contains(":1:1 ", StringComparison.Ordinal)));

    [Fact]
    public void A_short_form_that_cannot_be_read_does_not_move_the_places_of_the_others() =>
        Assert.Contains(
            "communities/a.md:2:30 scope-contradiction",
            Checked.Places(("communities/a.md", "---\nscope: { in: [A], out: [TBC, A] }\n---\n")));

    [Fact]
    public void Short_forms_are_understood()
    {
        var charter = Charter("core-group: [Ada Example, { name: Tomos Sample, role: keeps notes }]\nscope: { in: [a], out: [{ item: b, see: c }] }\nlinks: { confluence: https://wiki.example.org/x }");
        Assert.Equal(["Ada Example", "Tomos Sample"], charter.CoreGroup.Select(member => member.Name));
        Assert.Equal("a", charter.Scope!.In.Single().Item);
        Assert.Equal("c", charter.Scope.Out.Single().See!.Value.Value);
        Assert.Equal("https://wiki.example.org/x", charter.Links!.Confluence.Single().Url!.Value.Value);
    }

    [Fact]
    public void Surprising_yaml_is_typed_by_the_schema()
    {
        var charter = Charter("subject: NO\nsummary: 1e3\nrelevance: 010\ntags: [on, 1.10, 12:30]");
        Assert.Equal("NO", charter.Subject);
        Assert.Equal("1e3", charter.Summary);
        Assert.Equal("010", charter.Relevance);
        Assert.Equal(["on", "1.10", "12:30"], charter.Tags);
    }

    [Fact]
    public void Quotation_marks_make_no_difference_to_what_is_typed()
    {
        var charter = Charter("schema: \"1\"\nstarted: '2026-01-05'\norganisation-focus: \"true\"\ntime: { cop-budget: [{ hours: '2.5', per: \"month\" }] }");
        Assert.Equal(1, charter.Schema);
        Assert.Equal(new DateOnly(2026, 1, 5), charter.Started);
        Assert.True(charter.OrganisationFocus);
        Assert.Equal(2.5m, charter.Time!.CopBudget.Single().Hours);
    }

    [Fact]
    public void A_list_of_two_hundred_items_and_names_of_any_script_are_read()
    {
        var names = Enumerable.Range(1, 200).Select(i => $"  - Üye 会員 عضو {i}");
        var charter = Charter("core-group:\r\n" + string.Join("\r\n", names) + "\r\n");
        Assert.Equal(200, charter.CoreGroup.Count);
        Assert.Equal("Üye 会員 عضو 200", charter.CoreGroup[^1].Name);
    }

    [Fact]
    public void A_time_and_a_week_of_the_month_are_read()
    {
        var meeting = Charter("format: { meetings: [{ start: \"12:30\", nth: 2, weekday: tuesday, duration: 1 hour }] }").Format!.Meetings.Single();
        Assert.Equal(new TimeOnly(12, 30), meeting.Start);
        Assert.Equal(WeekOfMonth.Second, meeting.Nth);
        Assert.Equal(new Duration(1, DurationUnit.Hour), meeting.Duration);
    }

    [Fact]
    public void A_field_that_could_not_be_read_does_not_count_as_lacking()
    {
        var places = Checked.Handbook(("communities/a.md", "---\nsponser: { name: A }\nreview: { due: soon }\ncoordinator: { current: Seren }\n---\n"))
            .Handbook.Communities.Single().Places;
        Assert.False(places.Lacks("sponsor.name"));
        Assert.False(places.Lacks("review.due"));
        Assert.False(places.Lacks("coordinator.current.name"));
        Assert.True(places.Lacks("coordinator.current.from"));
        Assert.True(places.Lacks("goals"));
    }

    private static Charter Charter(string yaml) =>
        Checked.Handbook(("communities/a.md", $"---\n{yaml}\n---\n")).Handbook.Communities.Single().Charter;
}
