using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>What the tables of the overview have in them.</summary>
internal static class OverviewColumns
{
    public static IEnumerable<DataFile> Described =>
        Enum.GetValues<OverviewFile>().Select(file => new DataFile(file.Address().Value, DataGroup.Tables, MeaningOf(file)) { Fields = Of(file) });

    public static IReadOnlyList<DataField> Of(OverviewFile file) => file switch
    {
        OverviewFile.Coverage =>
        [
            CsvColumns.Word("goal", "A kind of goal.", isAlways: true),
            CsvColumns.Word("audience", "An audience.", isAlways: true),
            CsvColumns.Word("common", "Whether the guidance names goals of this kind for this audience: true or false.", isAlways: true),
            .. InGap,
        ],
        OverviewFile.Formats => [CsvColumns.Word("format", "A format, or each-session for the choice of one each time.", isAlways: true), .. InGap],
        OverviewFile.Time =>
        [
            .. Community,
            CsvColumns.Sponsor,
            CsvColumns.Number("hours-a-month", "The work time that is allocated on the build date.", isAlways: true),
            CsvColumns.Number("of-which-coordinating", "The part of it that is for coordinating.", isAlways: true),
            CsvColumns.Number("meeting-hours-a-person-a-month", "How long its meetings take somebody who goes to all of them.", isAlways: true),
        ],
        OverviewFile.Months =>
        [
            new("month", "month (2026-01)", "A month.", IsAlways: true),
            CsvColumns.Number("hours", "The work time of all communities in it.", isAlways: true),
        ],
        OverviewFile.Costs =>
        [
            .. Community,
            CsvColumns.Sponsor,
            CsvColumns.Word("kind", "What the cost is of: refreshments or materials.", isAlways: true),
            CsvColumns.Text("what", "What is bought, or the meeting that it is for."),
            CsvColumns.Word("currency", "The code of the currency (ISO 4217).", isAlways: true),
            CsvColumns.Number("amount", "The amount as the charter has it.", isAlways: true),
            CsvColumns.Number("times", "The amount a month is the amount times this number …", isAlways: true),
            CsvColumns.Number("over", "… divided by this one.", isAlways: true),
            CsvColumns.Number("amount-a-month", "The amount a month.", isAlways: true),
        ],
        OverviewFile.LeftOut =>
        [
            .. Community,
            CsvColumns.Word("kind", "What could not be reckoned.", isAlways: true),
            CsvColumns.Text("what", "What it is for, what is bought, or the meeting."),
            CsvColumns.Number("amount", "The amount or the hours that the charter has."),
            CsvColumns.Word("currency", "The code of the currency (ISO 4217); empty for time."),
            CsvColumns.Word("per", "What the amount is for: a head, a session, a year and so on."),
            CsvColumns.Word("why", "Why it is in no sum.", isAlways: true),
        ],
        _ =>
        [
            .. Community,
            CsvColumns.Word("kind", "What is due.", isAlways: true),
            CsvColumns.Word("urgency", "How soon, on the build date.", isAlways: true),
            CsvColumns.Day("day", "The day that it is due on."),
            CsvColumns.Text("coordinator", "Who hands the post of the coordinator over."),
            CsvColumns.Text("successor", "Who takes it over."),
            CsvColumns.Day("last-changed", "When the charter was last changed."),
        ],
    };

    private static IReadOnlyList<DataField> Community => [CsvColumns.Id, CsvColumns.Subject, CsvColumns.Status];

    // A row without a community says that nobody has it.
    private static IEnumerable<DataField> InGap => Community.Select(column => column with { IsAlways = false });

    private static string MeaningOf(OverviewFile file) => file switch
    {
        OverviewFile.Coverage =>
            "Which goals communities have for whom: a kind of goal, an audience and a community in a row. A row without a community is a gap.",
        OverviewFile.Formats => "Which formats communities use. A row without a community is a gap.",
        OverviewFile.Time => "The work time of each community that is active or forming.",
        OverviewFile.Months => "The work time of all communities together, month by month.",
        OverviewFile.Costs => "What refreshments and materials cost, with the working. Currencies are never added up.",
        OverviewFile.LeftOut => "What is in no sum, since it would have been a guess.",
        _ => "Reviews, terms of coordinators and charters that somebody should look at, the most urgent first.",
    };
}
