using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>The schema as the form reads it.</summary>
public class CharterFormTests
{
    private static readonly Lazy<Task<JsonObject>> Data =
        new(async () => JsonNode.Parse((await BuiltSite.Of(Repository.Content)).Text("schema/form-1.json"))!.AsObject());

    public static TheoryData<string, string[]> Values => new()
    {
        { nameof(Boolean), ["true", "false", "True", "yes", ""] },
        { nameof(Int32), ["0", "1", "12", "-1", "01", "1.5", "1e3", "x", " 1"] },
        { nameof(Decimal), ["0", "2", "2.5", "-1", "02", "2,5", "1e3", ".5", "x"] },
        { nameof(DateOnly), ["2026-01-05", "2026-1-5", "1899-12-31", "05/01/2026", "2026-13-01"] },
        { nameof(TimeOnly), ["12:30", "00:00", "24:00", "9:30", "12:60"] },
        { nameof(Duration), ["3 months", "1 hour", "90 minutes", "0 days", "three months", "3"] },
        { nameof(CommunityId), ["aws", "public-speaking", "AWS", "a--b", "-a"] },
        { nameof(WebAddress), ["https://x.example.org/a#b", "mailto:a@example.org", "x.example.org", "javascript:alert(1)", "https://a b"] },
        { nameof(Currency), ["GBP", "EUR", "XXX", "gbp", "£"] },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_pattern_judges_as_the_generator_does(string type, string[] values)
    {
        var kind = ValueKind.For(TypeOf(type))!;
        foreach (var value in values)
            Assert.True(kind.Reads(value) == Regex.IsMatch(value, FormPatterns.Of(kind)), $"{type}: {value}");
    }

    [Fact]
    public async Task Every_message_has_its_words_and_no_figure_that_stands_for_another()
    {
        var messages = Messages(await Data.Value).ToList();
        Assert.True(messages.Count > 400, $"{messages.Count} messages");
        Assert.DoesNotContain(messages, message => message.Trim().Length == 0 || message.Contains("1000003", StringComparison.Ordinal) || message.Contains("1000007", StringComparison.Ordinal));
        foreach (var gap in messages.SelectMany(message => Regex.Matches(message, @"\{(\w+)\}").Select(match => match.Groups[1].Value)).Distinct())
            Assert.Contains(gap, new[] { "seen", "length", "number", "code" });
    }

    [Fact]
    public async Task What_every_proposal_says_is_what_new_says()
    {
        var begins = (await Data.Value)["begins"]!.GetValue<string>();
        var lines = new CharterDraft().ToText().Split('\n').Select(line => line.Split("  #")[0].TrimEnd()).ToHashSet(StringComparer.Ordinal);
        // Its order in the file is another, since hours come before what they count in.
        Assert.All(begins.Split('\n'), line => Assert.Contains(line.Replace("- per", "  per", StringComparison.Ordinal).TrimEnd(), lines));
    }

    [Theory]
    [InlineData("subject", "the charter does not say what the community is about")]
    [InlineData("goals", "the charter has no goals")]
    [InlineData("started", "there is no 'started', which is needed once a community is active")]
    public async Task What_is_missing_is_told_by_the_rule_of_the_field(string name, string message)
    {
        var field = (await Data.Value)["charter"]!["fields"]!.AsArray().Single(field => field!["name"]!.GetValue<string>() == name);
        Assert.Equal(message, field!["needed"]![0]!["absent"]![0]!.GetValue<string>());
    }

    // A message is a pair: what is said, and what to write instead.
    private static IEnumerable<string> Messages(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(entry => entry.Key is not ("words" or "at" or "withAny" or "where" or "answeredBy" or "reserved" or "statuses"))
            .SelectMany(entry => Messages(entry.Value)),
        JsonArray { Count: 2 } pair when pair.All(part => part is JsonValue) => pair.Select(part => part!.GetValue<string>()),
        JsonArray list => list.SelectMany(Messages),
        _ => [],
    };

    private static Type TypeOf(string name) => new[]
    {
        typeof(bool), typeof(int), typeof(decimal), typeof(DateOnly), typeof(TimeOnly), typeof(Duration), typeof(CommunityId), typeof(WebAddress), typeof(Currency),
    }.Single(type => type.Name == name);
}
