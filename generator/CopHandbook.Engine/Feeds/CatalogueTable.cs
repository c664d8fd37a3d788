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

    public static OutputFile Write(HandbookSite site)
    {
        var table = new CsvFile(Described.Fields);
        foreach (var page in site.Pages.OfType<CommunityPage>().OrderBy(page => page.Community.Id))
            table.Add(Row(page, site.Frame));
        return table.At(Permalink.CommunitiesTable);
    }

    private static string?[] Row(CommunityPage page, SiteFrame frame)
    {
        var charter = page.Charter;
        return
        [
            page.Community.Id.Value,
            page.Community.Subject,
            WrittenName.Of(charter.Status ?? CommunityStatus.Proposed),
            charter.Summary,
            charter.Coordinator?.Current?.Name,
            charter.Sponsor?.Name,
            Listed(charter.Goals.Select(goal => goal.Kind).OfType<GoalKind>().Distinct().Order().Select(WrittenName.Of)),
            Listed(charter.Goals.SelectMany(goal => goal.For).Distinct().Order().Select(WrittenName.Of)),
            Listed(charter.Tags),
            charter.Time is null ? null : CsvFile.Number(charter.Time.HoursPerMonthOn(frame.BuildDate)),
            CsvFile.Date(charter.Started),
            CsvFile.Date(charter.Review?.Due),
            frame.Absolute(page.Permalink),
        ];
    }

    private static string Listed(IEnumerable<string> words) => string.Join("; ", words);
}
