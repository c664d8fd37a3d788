using CopHandbook.Model.Charters;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// The tables of the overview, whole, where the page shows the beginning of long ones. Columns and closed lists have the
/// words of the charter's schema in each language, so that a sheet made once goes on working.
/// </summary>
internal static class OverviewTables
{
    public static IEnumerable<PlannedFiles> Plan(HandbookSite site) => site.Pages.OfType<OverviewPage>().SelectMany(page =>
        Enum.GetValues<OverviewFile>().Select(file =>
            PlannedFiles.Of(file.Address().File, site.Frame, (file, page.Figures), static (_, of) => Write(of.file, of.Figures))));

    private static OutputFile Write(OverviewFile file, OverviewFigures figures) =>
        Table(file, OverviewColumns.Of(file), figures).At(file.Address());

    private static CsvFile Table(OverviewFile file, IReadOnlyList<DataField> columns, OverviewFigures figures) => file switch
    {
        OverviewFile.Coverage => Coverage(columns, figures.Coverage),
        OverviewFile.Formats => Formats(columns, figures.Formats),
        OverviewFile.Time => Time(columns, figures.Time),
        OverviewFile.Months => Months(columns, figures.OverTime),
        OverviewFile.Costs => Costs(columns, figures.Costs),
        OverviewFile.LeftOut => LeftOut(columns, [.. figures.Time.LeftOut, .. figures.Costs.LeftOut]),
        _ => Clocks(columns, figures.Clocks),
    };

    private static CsvFile Coverage(IReadOnlyList<DataField> columns, IEnumerable<CoverageCell> cells)
    {
        var table = new CsvFile(columns);
        foreach (var cell in cells)
        {
            string[] place = [WrittenName.Of(cell.Goal), WrittenName.Of(cell.Audience), cell.IsCommon ? "true" : "false"];
            // A gap is a row too: what is missing is what the table is read for.
            if (cell.IsGap)
                table.Add([.. place, null, null, null]);
            foreach (var card in cell.Communities)
                table.Add([.. place, .. Named(card)]);
        }

        return table;
    }

    private static CsvFile Formats(IReadOnlyList<DataField> columns, IEnumerable<FormatUse> formats)
    {
        var table = new CsvFile(columns);
        foreach (var use in formats)
        {
            var format = use.Format is { } kind ? WrittenName.Of(kind) : WrittenName.Of(FormatChoice.EachSession);
            if (use.IsGap)
                table.Add(format, null, null, null);
            foreach (var card in use.Communities)
                table.Add([format, .. Named(card)]);
        }

        return table;
    }

    private static CsvFile Time(IReadOnlyList<DataField> columns, WorkTimeFigures time)
    {
        var table = new CsvFile(columns);
        foreach (var one in time.Communities)
        {
            table.Add([
                .. Named(one.Community), SponsorOf(one.Community), CsvFile.Number(one.Hours), CsvFile.Number(one.Coordinating),
                CsvFile.Number(one.MeetingHours)]);
        }

        return table;
    }

    private static CsvFile Months(IReadOnlyList<DataField> columns, IEnumerable<HoursSpan> spans)
    {
        var table = new CsvFile(columns);
        foreach (var span in spans)
        {
            for (var i = 0; i < span.Months; i++)
                table.Add(CsvFile.Date(span.First.AddMonths(i))![..^"-01".Length], CsvFile.Number(span.Hours));
        }

        return table;
    }

    private static CsvFile Costs(IReadOnlyList<DataField> columns, CostFigures costs)
    {
        var table = new CsvFile(columns);
        foreach (var line in costs.Currencies.SelectMany(currency => currency.Lines))
        {
            table.Add([
                .. Named(line.Community), SponsorOf(line.Community), WrittenName.Of(line.Kind), line.Material?.What ?? line.Meeting?.Title,
                line.Currency.Code, CsvFile.Number(line.Amount), CsvFile.Number(line.Factor.Times), CsvFile.Number(line.Factor.Over),
                CsvFile.Number(line.PerMonth)]);
        }

        return table;
    }

    private static CsvFile LeftOut(IReadOnlyList<DataField> columns, IEnumerable<LeftOut> all)
    {
        var table = new CsvFile(columns);
        foreach (var one in all)
        {
            var (amount, currency, per) = one switch
            {
                { Allocation: { } hours } => (hours.Hours, null, Word(hours.Per)),
                { Material: { } cost } => (cost.Amount, cost.Currency?.Code, Word(cost.Per)),
                { Kind: FigureKind.Refreshments, Meeting.Refreshments: { } given } => (given.Limit, given.Currency?.Code, Word(given.Per)),
                _ => (null, null, Word(one.Meeting?.Cadence)),
            };
            var what = one.Allocation?.For ?? one.Material?.What ?? one.Meeting?.Title;
            table.Add([
                .. Named(one.Community), WrittenName.Of(one.Kind), what, amount is { } number ? CsvFile.Number(number) : null, currency, per,
                WrittenName.Of(one.Why)]);
        }

        return table;
    }

    private static CsvFile Clocks(IReadOnlyList<DataField> columns, IEnumerable<Clock> clocks)
    {
        var table = new CsvFile(columns);
        foreach (var clock in clocks)
        {
            table.Add([
                .. Named(clock.Community), WrittenName.Of(clock.Kind), WrittenName.Of(clock.Urgency), CsvFile.Date(clock.Day), clock.Coordinator,
                clock.Successor, CsvFile.Date(clock.LastChanged)]);
        }

        return table;
    }

    private static string?[] Named(CommunityCard card) => [card.Community.Id.Value, card.Subject, WrittenName.Of(card.Status)];

    private static string? SponsorOf(CommunityCard card) => card.Community.Charter.Sponsor?.Name;

    private static string? Word<TWord>(TWord? word) where TWord : struct, Enum => word is { } known ? WrittenName.Of(known) : null;
}
