using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The catalogue as a table, a community in a row: for spreadsheets.</summary>
internal static class CatalogueTable
{
    public static OutputFile Write(HandbookSite site)
    {
        var table = new CsvFile(
            "id", "subject", "status", "summary", "coordinator", "sponsor", "goals", "audiences", "tags", "hours-a-month", "started", "review-due", "url");
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
