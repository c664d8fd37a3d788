using CopHandbook.Engine.Changes;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Changes;

public class CharterComparisonTests
{
    private const string Goals = "goals:\n  - { kind: support, for: [practitioner], text: Help. }\n  - { kind: educate, for: [apprentice], text: Teach. }\n";

    [Fact]
    public void The_same_charter_in_another_form_has_not_changed() =>
        Assert.Empty(Between("tags: [a, b]\nscope: { in: [x] }", "scope:\n  in:\n    - item: x\ntags:\n  - a\n  - \"b\""));

    [Theory]
    [InlineData("subject: A", "subject: B", "Subject: A -> B")]
    [InlineData("", "subject: B", "Subject:  -> B")]
    [InlineData("status: active", "status: paused", "Status: Active -> Paused")]
    [InlineData("started: 2026-01-05", "", "Started: 2026-01-05 -> ")]
    [InlineData("summary: One.", "summary: Two.", "Summary: Changed")]
    [InlineData("", "membership: { open: true }", "Membership: Added")]
    [InlineData("channels: { chat: \"https://a.example/\" }", "", "Channels: Removed")]
    [InlineData("time: { cop-budget: [{ hours: 2, per: month }] }", "time: { cop-budget: [{ hours: 9, per: quarter }] }", "Budget: 2 -> 3")]
    [InlineData("time: { cop-budget: [{ hours: 2, per: month }] }", "time: { cop-budget: [{ hours: 2, per: month, for: Talks }] }", "Budget: Changed")]
    [InlineData("time: { coordinator: { hours: 1, per: month } }", "time: { coordinator: { hours: 2, per: month } }", "CoordinatorTime: 1 -> 2")]
    public void A_value_is_told_with_what_it_was(string before, string after, string told) => Assert.Equal([told], Between(before, after));

    [Theory]
    [InlineData("tags: [a, b, c]", "tags: [a, x, c]", "Tags: +x -b ~")]
    [InlineData("tags: [a, b]", "tags: [b, a]", "Tags: + - ~")]
    [InlineData("scope: { out: [a, b] }", "scope: { out: [a, b, c] }", "OutOfScope: +c - ~")]
    [InlineData("scope: { out: [a, b, c] }", "scope: { out: [a, b changed, c] }", "OutOfScope: + - ~b changed")]
    [InlineData("scope: { out: [a, b, c] }", "scope: { out: [b, c, d] }", "OutOfScope: +d -a ~")]
    [InlineData("scope: { out: [a, b] }", "scope: { out: [a, { item: b, see: aws }] }", "OutOfScope: + - ~b")]
    [InlineData("tags: [a, a]", "tags: [a]", "Tags: + -a ~")]
    public void Of_a_list_it_is_told_what_came_and_went(string before, string after, string told) => Assert.Equal([told], Between(before, after));

    [Fact]
    public void A_goal_in_other_words_is_the_same_goal() =>
        Assert.Equal(["Goals: + - ~Teach each other."], Between(Goals, Goals.Replace("Teach.", "Teach each other.", StringComparison.Ordinal)));

    [Fact]
    public void A_hand_over_is_one_change() => Assert.Equal(["Coordinator: Ada Example -> Tomos Sample"], Between(
        "coordinator: { rotating: true, term: 3 months, current: { name: Ada Example, from: 2026-01-05 }, next: { name: Tomos Sample, from: 2026-04-05 } }",
        "coordinator: { rotating: true, term: 3 months, current: { name: Tomos Sample, from: 2026-04-05 }, past: [{ name: Ada Example, from: 2026-01-05, to: 2026-04-04 }] }"));

    [Fact]
    public void The_text_below_is_told_of_and_line_ends_are_not()
    {
        Assert.Empty(Told(State("", "One\ntwo\n"), State("", "\r\nOne\r\ntwo")));
        Assert.Equal(["Text: Changed"], Told(State("", "One"), State("", "Two")));
        Assert.Equal(["Text: Added"], Told(State("", ""), State("", "Two")));
    }

    [Fact]
    public void Every_field_of_the_schema_belongs_to_a_part()
    {
        var covered = CharterParts.All.SelectMany(part => part.Fields).ToList();
        var fields = FieldReferences.OfCharter.Select(field => field.Path.Replace("[]", "", StringComparison.Ordinal));
        Assert.All(fields, field => Assert.Contains(covered, part => IsWithin(field, part) || IsWithin(part, field)));
        Assert.Equal(Enum.GetValues<CharterPart>().Except([CharterPart.Text]), CharterParts.All.Select(part => part.Part).Distinct().Order());
    }

    private static bool IsWithin(string field, string group) => field == group || field.StartsWith(group + ".", StringComparison.Ordinal);

    private static IReadOnlyList<string> Between(string before, string after) => Told(State(before, ""), State(after, ""));

    private static CharterState State(string yaml, string body) =>
        new(CommunityId.Read("aws")!.Value, Checked.Handbook(("communities/aws.md", $"---\n{yaml}\n---\n")).Handbook.Communities.Single().Charter, body);

    private static IReadOnlyList<string> Told(CharterState before, CharterState after) =>
        [.. CharterComparison.Between(before, after).Select(change => $"{change.Part}: " + change switch
        {
            ValueChange value => $"{value.From} -> {value.To}",
            DayChange day => $"{day.From:yyyy-MM-dd} -> {day.To:yyyy-MM-dd}",
            HoursChange hours => $"{hours.From} -> {hours.To}",
            StatusChange status => $"{status.From} -> {status.To}",
            WholeChange whole => whole.How.ToString(),
            ListChange list => $"+{string.Join(',', list.Added)} -{string.Join(',', list.Removed)} ~{string.Join(',', list.Changed)}",
            _ => throw new InvalidOperationException(),
        })];
}
