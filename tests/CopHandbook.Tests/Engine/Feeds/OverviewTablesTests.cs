using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Feeds;

/// <summary>The tables that go along with the overview say what the charters say, whatever people write.</summary>
public class OverviewTablesTests
{
    // As YAML writes them between quotation marks, and as they are.
    private static readonly (string Written, string Text)[] Hostile =
    [
        (@"=HYPERLINK(\""https://example.org/\"")", "'=HYPERLINK(\"https://example.org/\")"),
        (@"a, \""b\""; c", "a, \"b\"; c"),
        (@"a\r\nb", "a\r\nb"),
        (@"]]> \u2028 \U0001F469", "]]> \u2028 \U0001F469"),
        (@"+1", "'+1"),
        (@"@SUM(A1)", "'@SUM(A1)"),
    ];

    [Fact]
    public async Task What_people_write_is_read_back()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        for (var i = 0; i < Hostile.Length; i++)
        {
            var text = Hostile[i].Written;
            scratch.Write($"content/communities/c{i}.md", ExampleContent.Charter($$"""
                subject: "{{text}}"
                sponsor: { name: "{{text}}", agreed: 2025-12-15 }
                coordinator: { rotating: true, term: 3 months, current: { name: "{{text}}", from: 2026-01-05 }, next: { name: "{{text}}" } }
                format:
                  kickoff: 2026-01-05
                  meetings: [{ title: "{{text}}", cadence: monthly, duration: 1 hour, when: after-work, refreshments: { limit: 6, currency: GBP, per: head } }]
                costs: { materials: [{ what: "{{text}}", amount: 12, currency: GBP, per: year }] }
                """, []));
        }

        var site = await BuiltSite.Of(scratch.At("content"));
        var expected = Hostile.Select(text => text.Text).Order(StringComparer.Ordinal).ToList();
        AssertHas(OverviewFile.Time, "subject", "sponsor");
        AssertHas(OverviewFile.Costs, "subject", "sponsor", "what");
        AssertHas(OverviewFile.LeftOut, "subject", "what");
        AssertHas(OverviewFile.Coverage, "subject");
        AssertHas(OverviewFile.Clocks, "subject", "coordinator", "successor");

        void AssertHas(OverviewFile file, params string[] columns)
        {
            var table = CsvTable.Read(site.Files[file.Address().File.Value]);
            Assert.All(table, row => Assert.Equal(table[0].Count, row.Count));
            foreach (var column in columns)
                Assert.Equal(expected, table.Column(column).Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Each_table_is_linked_from_the_page()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var linked = site.Page("overview/index.html").QuerySelectorAll("main a[type='text/csv']").Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Equal(Enum.GetValues<OverviewFile>().Select(file => file.Address().File.Value["overview/".Length..]).Order(), linked.Order());
        Assert.All(linked, file => Assert.Contains("overview/" + file, site.Files.Keys));
    }
}
