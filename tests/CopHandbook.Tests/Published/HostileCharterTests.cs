using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;
using Ical.Net;

namespace CopHandbook.Tests.Published;

/// <summary>
/// Two charters, of a community that is active and of one that has ended, whose every text is hostile: whatever is made of
/// them, each reader finds what they say.
/// </summary>
public class HostileCharterTests
{
    // No two communities have one subject.
    private const string Ended = " (ended)";

    public static TheoryData<string> Texts =>
    [
        "a\r\nb; c, \"d\" \\n\u2028 ]]> =HYPERLINK(1) 😀 <script>x</script> *_e_* | `f` &amp;",
        "=HYPERLINK(\"https://example.org/\"); ]]>,\r\n😀\u2028+1",
        "@SUM(A1)\r\nEND:VEVENT\r\nBEGIN:VEVENT;,]]>\u2028👩🏽‍🚀",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_value_is_read_back(string text)
    {
        using var folder = new GitFolder();
        folder.Write("communities/hostile.md", Active(Written(text)));
        folder.Write("communities/ended.md", Retired(Written(text)));
        folder.Commit();
        var handbook = folder.Check();
        Assert.DoesNotContain(handbook.Diagnostics, problem => problem.Severity == Severity.Error);
        var files = RenderStage.Run(handbook.Site, new HandbookTheme()).ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        var site = new BuiltSite(files);
        AssertDocuments(site, text);
        AssertTables(site, text);
        AssertCalendars(site, text);
        AssertFeed(site, text);
        AssertTwins(site, text);
        Assert.Empty(AuditStage.Run([.. files.Values], new Uri("https://handbook.example.org/")));
    }

    private static void AssertDocuments(BuiltSite site, string text)
    {
        var charters = new[] { "hostile", "ended" }.Select(id => Json(site, $"communities/{id}")["charter"]!.AsObject()).ToList();
        // A new field of text has to be set in one of the charters above. Why advice was waived is told nowhere.
        foreach (var field in FieldReferences.OfCharter.Where(field => field.Takes.EndsWith("text", StringComparison.Ordinal) && !field.Path.StartsWith("waive", StringComparison.Ordinal)))
        {
            var values = charters.SelectMany(charter => Values(charter, field.Path.Replace("[]", "").Split('.'))).ToList();
            Assert.True(values.Count > 0 && values.TrueForAll(value => value == text || value == text + Ended), $"{field.Path}: {string.Join(" | ", values)}");
        }

        var brief = Json(site, "communities")["communities"]!.AsArray().Single(one => (string)one!["id"]! == "hostile")!;
        Assert.All(new[] { "subject", "summary", "coordinator", "sponsor" }, name => Assert.Equal(text, (string)brief[name]!));
        Assert.Equal([text], brief["tags"]!.AsArray().Select(tag => (string)tag!));
        Assert.Equal((text, text), ((string)brief["nextMeetings"]![0]!["title"]!, (string)brief["nextMeetings"]![0]!["where"]!));
        Assert.Equal([text], Json(site, "people")["people"]!.AsArray().Select(person => (string)person!["name"]!));
        Assert.All(Json(site, "goals")["goals"]!.AsArray(), goal => Assert.Equal(text, (string)goal!["text"]!));
        Assert.Equal(text, (string)Json(site, "meetings")["meetings"]![0]!["meeting"]!["title"]!);
    }

    private static void AssertTables(BuiltSite site, string text)
    {
        // The documented form: an apostrophe before what a spreadsheet would run.
        var expected = "=+-@".Contains(text[0]) ? "'" + text : text;
        string[] columns = ["subject", "summary", "coordinator", "sponsor", "tags", "what", "successor"];
        var seen = new HashSet<string>();
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var table = CsvTable.Read(site.Files[path]);
            Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
            foreach (var column in columns.Intersect(table[0]))
            {
                var values = table.Column(column).Where(value => value.Length > 0 && value != expected + Ended).Distinct().ToList();
                Assert.True(values.Count == 0 || values is [var one] && one == expected, $"{path} {column}: {string.Join(" | ", values)}");
                seen.UnionWith(values.Count > 0 ? [column] : []);
            }
        }

        Assert.Equal(columns.Order(), seen.Order());
    }

    private static void AssertCalendars(BuiltSite site, string text)
    {
        var own = Lines(text);
        var feeds = site.Files.Keys.Where(path => path.EndsWith(".ics", StringComparison.Ordinal)).Select(path => Calendar.Load(site.Text(path))!).ToList();
        // Of all, of each community, and of the person who is coordinator and sponsor.
        Assert.Equal(5, feeds.Count);
        var events = feeds.SelectMany(feed => feed.Events).ToList();
        Assert.Equal(4 * 3, events.Count);
        foreach (var meeting in events.Where(one => one.RecurrenceRule is not null))
        {
            Assert.Equal($"{own}: {own}", meeting.Summary);
            Assert.Equal(own, meeting.Location);
            Assert.Equal($"{own}\nhttps://handbook.example.org/communities/hostile/#meetings", meeting.Description);
        }

        Assert.Equal(4, events.Count(one => one.Summary == $"{own}: review of the goals"));
        Assert.Equal(4, events.Count(one => one.Description!.StartsWith($"From {own} to {own}.\n", StringComparison.Ordinal)));
    }

    private static void AssertFeed(BuiltSite site, string text)
    {
        using var bytes = new MemoryStream(site.Files["feed.xml"].Bytes.ToArray());
        var titles = XElement.Load(bytes).Elements().Where(one => one.Name.LocalName == "entry").Select(entry => (string)entry.Elements().First(one => one.Name.LocalName == "title"));
        // A reader of XML makes one kind of all line ends.
        Assert.Equal([$"{Lines(text)}: New", $"{Lines(text)}{Ended}: New"], titles.Select(Lines).OrderBy(title => title.Length));
    }

    private static void AssertTwins(BuiltSite site, string text)
    {
        foreach (var read in ReadMarkdown.InEachWay(site.Text("communities/hostile/index.md")))
        {
            Assert.Equal(Words(text), Words(read.QuerySelector("h1")!.TextContent));
            Assert.Empty(read.QuerySelectorAll("script"));
            // Goals, scope, people, meetings, time and so on.
            Assert.True(Words(read.Body!.TextContent).Split(Words(text)).Length > 20);
        }
    }

    private static IEnumerable<string> Values(JsonNode? node, ReadOnlyMemory<string> path) => node switch
    {
        JsonArray list => list.SelectMany(item => Values(item, path)),
        JsonValue value when path.IsEmpty => [(string)value!],
        JsonObject group when !path.IsEmpty => Values(group[path.Span[0]], path[1..]),
        _ => [],
    };

    private static JsonObject Json(BuiltSite site, string name) => JsonNode.Parse(site.Text($"api/v1/{name}.json"))!.AsObject();

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Words(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    // Between the quotation marks of YAML.
    private static string Written(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var sign in text)
            written.Append(sign is '"' or '\\' or < ' ' or '\u2028' ? $"\\u{(int)sign:x4}" : sign.ToString());
        return written.Append('"').ToString();
    }

    internal static string Active(string text) => $$"""
        ---
        schema: 1
        subject: {{text}}
        status: active
        started: 2026-01-05
        summary: {{text}}
        relevance: {{text}}
        sponsor: { name: {{text}}, agreed: 2025-12-15, approves: [time, refreshments, materials] }
        goals: [{ kind: support, for: [practitioner], text: {{text}} }]
        review: { after: 3 months, due: 2026-04-05, log: [{ date: 2026-01-06, outcome: continue, note: {{text}} }] }
        scope: { statement: {{text}}, in: [{ item: {{text}} }] }
        coordinator:
          rotating: true
          term: 3 months
          current: { name: {{text}}, from: 2026-01-05 }
          next: { name: {{text}}, from: 2026-04-05 }
          past: [{ name: {{text}}, from: 2025-10-05, to: 2026-01-04 }]
        core-group: [{ name: {{text}}, role: {{text}} }]
        membership: { open: true, join: {{text}}, eligibility: {{text}}, aim: {{text}} }
        format:
          kickoff: 2026-01-05
          note: {{text}}
          meetings:
            - { title: {{text}}, mode: live, cadence: weekly, weekday: monday, start: "12:00", where: {{text}}, refreshments: { limit: 6, currency: GBP, per: session } }
            - { title: {{text}}, mode: live, schedule: {{text}} }
          activities: [{ id: clinic, mode: live, note: {{text}} }]
        time: { cop-budget: [{ hours: 2, per: month, for: {{text}} }], per-person: { hours: 1, per: month, note: {{text}} } }
        costs: { materials: [{ what: {{text}}, amount: 12, currency: GBP, per: year }] }
        links:
          confluence: [{ title: {{text}}, url: "https://example.atlassian.net/wiki/x/BcDe2" }]
          other: [{ title: {{text}}, url: "https://docs.example.com/a" }]
        tags: [{{text}}]
        outputs: [{ title: {{text}}, url: "https://docs.example.com/b", date: 2026-01-20 }]
        ---
        """;

    internal static string Retired(string text) => $$"""
        ---
        schema: 1
        subject: {{text[..^1]}}{{Ended}}"
        status: retired
        goals: [{ kind: support, for: [practitioner], text: {{text}} }]
        scope: { out: [{ item: {{text}} }] }
        retired: { on: 2026-01-20, reason: {{text}} }
        ---
        """;
}
