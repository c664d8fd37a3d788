using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The catalogue as a table, a community in a row: for spreadsheets.</summary>
internal static class CatalogueTable
{
    public static readonly DataFile Described = new(Permalink.CommunitiesTable.Value, DataGroup.Tables, "The catalogue: a community in a row, by id.")
    {
        Fields =
        [
            CsvColumns.Id,
            CsvColumns.Subject,
            CsvColumns.Status,
            CsvColumns.Text("summary", "One or two sentences on it."),
            CsvColumns.Text("coordinator", "Who coordinates it now."),
            CsvColumns.Sponsor,
            CsvColumns.Words("goals", "What its goals are of, each kind once."),
            CsvColumns.Words("audiences", "Whom its goals are for, each audience once."),
            CsvColumns.Words("tags", "Its tags."),
            CsvColumns.Number("hours-a-month", "The hours a month that are allocated on the build date."),
            CsvColumns.Day("started", "The day it started."),
            CsvColumns.Day("review-due", "The day of its next review."),
            CsvColumns.Text("url", "The address of its page.", isAlways: true),
        ],
    };

    public static PlannedFiles Plan(HandbookSite site)
    {
        (CommunityFacts, Permalink)[] rows =
            [.. site.Pages.OfType<CommunityPage>().OrderBy(page => page.Community.Id).Select(page => (page.Community.Facts, page.Permalink))];
        return PlannedFiles.Of(Permalink.CommunitiesTable.File, site.Frame, rows, Write);
    }

    private static OutputFile Write(SiteFrame frame, (CommunityFacts Community, Permalink Page)[] rows)
    {
        var table = new CsvFile(Described.Fields);
        foreach (var (community, page) in rows)
            table.Add(Row(community, frame.Absolute(page), frame.BuildDate));
        return table.At(Permalink.CommunitiesTable);
    }

    private static string?[] Row(CommunityFacts community, string address, DateOnly today)
    {
        var charter = community.Charter;
        return
        [
            community.Id.Value,
            community.Subject,
            WrittenName.Of(charter.Status ?? CommunityStatus.Proposed),
            charter.Summary,
            charter.Coordinator?.Current?.Name,
            charter.Sponsor?.Name,
            Listed(charter.Goals.Select(goal => goal.Kind).OfType<GoalKind>().Distinct().Order().Select(WrittenName.Of)),
            Listed(charter.Goals.SelectMany(goal => goal.For).Distinct().Order().Select(WrittenName.Of)),
            Listed(charter.Tags),
            charter.Time is null ? null : CsvFile.Number(charter.Time.HoursPerMonthOn(today)),
            CsvFile.Date(charter.Started),
            CsvFile.Date(charter.Review?.Due),
            address,
        ];
    }

    private static string Listed(IEnumerable<string> words) => string.Join("; ", words);
}
