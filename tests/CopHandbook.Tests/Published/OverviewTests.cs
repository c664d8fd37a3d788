using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>Each figure on the overview of the shipped content, reckoned by hand from the charters as of 1 February 2026.</summary>
public partial class OverviewTests
{
    private static readonly Lazy<Task<BuiltSite>> Site = new(() => BuiltSite.Of(Repository.Content));

    [Fact]
    public async Task The_head_of_the_page_has_the_sums()
    {
        var page = (await Site.Value).Page("overview/index.html");
        // Counted: aws, security and testing are active, public-speaking is forming. Not: accessibility is proposed and
        // data-visualisation paused; test-automation is retired and not among the six.
        Assert.Contains("As of 1 February 2026. Counted are the communities that are active or forming, 4 of 6:", Words(page.QuerySelector(".quiet")));
        Assert.Equal(
            [
                // 2 (aws) + 3 (public-speaking) + 14 (security, from 2026-01-01) + 10 (testing, from 2025-12-01)
                "Work time 29 hours a month",
                // GBP: 80 + 45 (testing) + 900 ÷ 12 (security); USD: 600 ÷ 12 (security)
                "Refreshments and materials £200 a month $50 a month",
                // All of the ten but evaluate for individuals.
                "Goals and audiences 9 of 10 common goals covered",
                // The first date is 2026-04-05.
                "What is due 0 overdue",
            ],
            page.QuerySelectorAll(".overview-glance > div").Select(Words));
    }

    [Fact]
    public async Task Goals_and_audiences()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#coverage")!;
        Assert.Equal(
            [
                // aws 1; public-speaking 1 is for apprentices and 2 for practitioners; security 1; testing 1.
                "Support Practitioner 4 AWS, Public speaking, Security, Testing",
                "Support Apprentice 4 AWS, Public speaking, Security, Testing",
                // aws 2 and 3; security 2; testing 2. Not data-visualisation, which is paused.
                "Educate Practitioner 3 AWS, Security, Testing",
                "Educate Apprentice 3 AWS, Security, Testing",
                // security 3; testing 5. Not accessibility 2, which is proposed.
                "Educate Other 2 Security, Testing",
                // testing 3
                "Evaluate Practitioner 1 Testing",
                // security 4
                "Evaluate Project 1 Security",
                "Evaluate Team 1 Security",
                "Evaluate Individual nobody",
                // public-speaking 3; testing 4
                "Evangelise Public 2 Public speaking, Testing",
            ],
            section.QuerySelectorAll("tbody tr").Select(Words));
        Assert.Equal(["Nobody evaluates individuals."], section.QuerySelectorAll(".gap-list li").Select(Words));
        // The drawing has the same numbers: by audience, then by goal, where it is common or somebody has it.
        Assert.Equal(
            ["4", "3", "1", "4", "3", "2", "2", "1", "1", "0"],
            section.QuerySelectorAll("svg.chart .grid-number").Select(Words));
        Assert.Single(section.QuerySelectorAll("svg.chart .grid-gap"));
    }

    [Fact]
    public async Task Formats()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#formats")!;
        Assert.Equal(
            [
                "Round table 1 Testing",
                "Meeting 1 Security",
                "Clinic 3 Public speaking, Security, Testing",
                "Training 2 Security, Testing",
                "Show and tell 2 Public speaking, Testing",
                "Written show and tell 1 Testing",
                "Shared examples 1 Testing",
                "Written training 2 Security, Testing",
                "Policy or standard 2 Security, Testing",
                "Each session 1 AWS",
            ],
            section.QuerySelectorAll("tbody tr").Select(Words));
        Assert.Equal(["1", "1", "3", "2", "2", "1", "1", "2", "2", "1"], section.QuerySelectorAll("svg.chart .chart-value").Select(Words));
    }

    [Fact]
    public async Task Work_time()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#time")!;
        // 4 (security) + 3 (testing)
        Assert.Equal("29 hours a month of which 7 hours for coordinating", Words(section.QuerySelector(".overview-sum")));
        var tables = section.QuerySelectorAll(".reckoning");
        Assert.Equal(
            [
                "Security 14 hours a month on average: Preparing workshops, and assessing one team a month Of which for coordinating: 4 hours a month 14 hours a month",
                "Testing 10 hours a month on average: Preparing sessions, the interview questions and material for delivery teams "
                    + "Of which for coordinating: 3 hours a month 10 hours a month",
                "Public speaking 3 hours a month: Preparing talks and listening to rehearsals 3 hours a month",
                "AWS 2 hours a month on average: Preparing for sessions when required 2 hours a month",
                // 14 + 10 + 3 + 2
                "Altogether 29 hours a month",
            ],
            tables[0].QuerySelectorAll("tr").Select(Words));
        Assert.Equal(
            [
                "Rhian Specimen Security 14 14 hours a month",
                "Mei Fictional Testing 10 10 hours a month",
                // 3 + 2
                "Stacy Leblanc Public speaking 3, AWS 2 5 hours a month",
                "Altogether 29 hours a month",
            ],
            tables[1].QuerySelectorAll("tr").Select(Words));
        Assert.Equal(["14", "10", "3", "2", "14", "10", "5"], section.QuerySelectorAll("svg.chart .chart-value").Select(Words));
        Assert.Equal(
            [
                "Accessibility Work time, Running the clinic and writing the guide: 4 hours a month The community is only proposed.",
                "Data visualisation Work time, Preparing the chart of the month: 3 hours a month on average The community is paused.",
            ],
            section.QuerySelectorAll(".left-out li").Select(Words));
    }

    [Fact]
    public async Task Work_time_by_month()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#months")!;
        Assert.Equal(
            [
                // test-automation 5, from 2023-03-06 to 2025-06-30; two years back is February 2024.
                "February 2024 to August 2024 5 hours a month",
                // + 12: security from 2024-09-09
                "September 2024 to May 2025 Security 0 to 12 17 hours a month",
                // + 6: testing from 2025-06-02
                "June 2025 Testing 0 to 6 23 hours a month",
                // − 5: test-automation
                "July 2025 to September 2025 Test automation 5 to 0 18 hours a month",
                // + 12: security has 24 from 2025-10-01
                "October 2025 to November 2025 Security 12 to 24 30 hours a month",
                // + 4: testing has 10 from 2025-12-01
                "December 2025 Testing 6 to 10 34 hours a month",
                // + 2: aws started 2026-01-05; − 10: security has 14 from 2026-01-01
                "January 2026 AWS 0 to 2, Security 24 to 14 26 hours a month",
                // + 3: public-speaking has not started, so its hours count from the day of the build
                "February 2026 Public speaking 0 to 3 29 hours a month",
            ],
            section.QuerySelectorAll("tbody tr").Select(Words));
    }

    [Fact]
    public async Task Meeting_hours()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#meeting-hours")!;
        Assert.Equal(
            [
                // 1 × 26 ÷ 12 = 2.1666…, and 1.5: 3.6666…
                "Testing Testing lunch: fortnightly, 1 hour × 26 ÷ 12 = 2.17 hours a month Evening show and tell: monthly, 90 minutes 3.67 hours a month",
                // 0.5 × 52 ÷ 12 = 2.1666…, and 2 ÷ 3 = 0.6666…: 2.8333…
                "Security Weekly findings: weekly, 30 minutes × 52 ÷ 12 = 2.17 hours a month "
                    + "Threat modelling workshop: quarterly, 2 hours ÷ 3 = 0.67 hours a month 2.83 hours a month",
                "AWS Monthly meet up: monthly, 1 hour 1 hour a month",
            ],
            section.QuerySelectorAll("tbody tr").Select(Words));
        Assert.Equal(["3.67", "2.83", "1"], section.QuerySelectorAll("svg.chart .chart-value").Select(Words));
    }

    [Fact]
    public async Task Costs()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#costs")!;
        Assert.Equal(["GBP: £200 a month", "USD: $50 a month"], section.QuerySelectorAll("h3").Select(Words));
        Assert.Equal(
            [
                "Testing Refreshments, Evening show and tell Up to £80 per session, monthly £80 a month",
                // 900 ÷ 12
                "Security Materials, Licences for a dependency scanner £900 a year ÷ 12 = £75 a month £75 a month",
                "Testing Materials, Hosted browsers and devices for exploratory sessions £45 a month £45 a month",
                // 80 + 75 + 45
                "Altogether £200 a month",
                // 600 ÷ 12
                "Security Materials, Places in an online training range $600 a year ÷ 12 = $50 a month $50 a month",
                "Altogether $50 a month",
            ],
            section.QuerySelectorAll(".reckoning tr").Select(Words));
        // testing 80 + 45
        Assert.Equal(["£125", "£75", "$50"], section.QuerySelectorAll("svg.chart .chart-value").Select(Words));
        // The meeting of data-visualisation was over on 2025-10-31.
        Assert.Equal(
            [
                "Accessibility Materials, Licences for a screen reader: £160 a year The community is only proposed.",
                "AWS Refreshments, Monthly meet up: Up to £6 per head The limit is per head, and a charter does not say how many come.",
                "Data visualisation Materials, Licences for a charting tool: €240 a year The community is paused.",
                "Testing Refreshments, Testing lunch: Up to £4 per head The limit is per head, and a charter does not say how many come.",
            ],
            section.QuerySelectorAll(".left-out li").Select(Words));
    }

    [Fact]
    public async Task What_is_due()
    {
        var section = (await Site.Value).Page("overview/index.html").QuerySelector("#due")!;
        Assert.Equal(["Later 7"], section.QuerySelectorAll("h3").Select(Words));
        const string passed = "This day has passed since the page was built.";
        Assert.Equal(
            [
                "5 April 2026 AWS · Review of the goals None has been noted so far. " + passed,
                // 2026-01-05 and three months
                "5 April 2026 AWS · End of the coordinator’s term Seren Howarth coordinates now. Nobody is named to take over. " + passed,
                // 2026-01-19 and three months
                "19 April 2026 Public speaking (forming) · End of the coordinator’s term Carys Conjured coordinates now. Nobody is named to take over. " + passed,
                "4 May 2026 Data visualisation (paused) · Review of the goals " + passed,
                "1 June 2026 Testing · Review of the goals " + passed,
                // 2025-12-01 and six months
                "1 June 2026 Testing · End of the coordinator’s term Tomos Sample coordinates now. Noor Invented takes over. " + passed,
                "9 September 2026 Security · Review of the goals " + passed,
            ],
            section.QuerySelectorAll(".clocks li").Select(row => Words(row).Replace("Review", "· Review", StringComparison.Ordinal).Replace("End", "· End", StringComparison.Ordinal)));
        // Only a script that knows the reader's day may say so.
        Assert.All(section.QuerySelectorAll(".clock-passed"), words => Assert.True(words.HasAttribute("hidden")));
    }

    [Fact]
    public async Task Each_drawing_has_a_name_a_description_and_a_table()
    {
        var page = (await Site.Value).Page("overview/index.html");
        var drawings = page.QuerySelectorAll("svg.chart");
        Assert.Equal(8, drawings.Length);
        foreach (var drawing in drawings)
        {
            Assert.Equal("img", drawing.GetAttribute("role"));
            Assert.All(drawing.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(Words(page.GetElementById(id))));
            Assert.NotNull(drawing.Closest("section")!.QuerySelector("table"));
        }
    }

    [Fact]
    public async Task The_tables_that_go_along_have_the_same_figures()
    {
        var site = await Site.Value;
        Assert.Equal(
            [
                "security|Security|active|Rhian Specimen|14|4|2.833333", "testing|Testing|active|Mei Fictional|10|3|3.666667",
                "public-speaking|Public speaking|forming|Stacy Leblanc|3|0|0", "aws|AWS|active|Stacy Leblanc|2|0|1",
            ],
            Table(OverviewFile.Time).Lines());
        Assert.Equal(25, Table(OverviewFile.Months).Count - 1);
        Assert.Equal(["2026-01|26", "2026-02|29"], Table(OverviewFile.Months).Lines().TakeLast(2));
        Assert.Equal(["80", "75", "45", "50"], Table(OverviewFile.Costs).Column("amount-a-month"));
        Assert.Equal(6, Table(OverviewFile.LeftOut).Count - 1);
        Assert.Equal(22, Table(OverviewFile.Coverage).Count - 1);
        Assert.Equal("evaluate|individual|true|||", Assert.Single(Table(OverviewFile.Coverage).Lines(), line => line.EndsWith("||", StringComparison.Ordinal)));
        Assert.Equal(16, Table(OverviewFile.Formats).Count - 1);
        Assert.Equal(7, Table(OverviewFile.Clocks).Count - 1);

        IReadOnlyList<IReadOnlyList<string>> Table(OverviewFile file) => CsvTable.Read(site.Files[file.Address().File.Value]);
    }

    // As it is read: with a space between elements, and none before a comma.
    private static string Words(IElement? element) =>
        Spaces().Replace(string.Join(' ', Texts(element!)), " ").Replace(" ,", ",", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Texts(INode node) =>
        node is IText text ? [text.Data] : node.ChildNodes.Where(child => child is not IElement { LocalName: "svg" }).SelectMany(Texts);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
