using CopHandbook.Model.Charters;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the overview: what all communities cover and take.</summary>
public sealed partial class Language
{
    public string Overview => Word();

    public string OverviewDescription => Word();

    public string SeeOverview => Word();

    public string NothingCounted => Word();

    public string CoverageTitle => Word();

    public string CoverageLead => Word();

    public string CoverageChart => Word();

    public string LegendCommunities => Word();

    public string LegendGap => Word();

    public string LegendUncommon => Word();

    public string Gaps => Word();

    public string NoGaps => Word();

    public string Nobody => Word();

    public string AsTable => Word();

    public string Goal => Word();

    public string ForWhom => Word();

    public string FormatsLead => Word();

    public string FormatsChart => Word();

    public string NoFormatUnused => Word();

    public string ChartBesideTable => Word();

    public string TimeLead => Word();

    public string HoursByCommunity => Word();

    public string HoursBySponsor => Word();

    public string HoursChart => Word();

    public string WithWorking => Word();

    public string MeetingHoursLead => Word();

    public string NoMeetingHoursKnown => Word();

    public string OverTimeTitle => Word();

    public string OverTimeLead => Word();

    public string OverTimeChart => Word();

    public string CostsTitle => Word();

    public string CostsLead => Word();

    public string BarsBesideTable => Word();

    public string NoCosts => Word();

    public string LeftOutTitle => Word();

    public string LeftOutLead => Word();

    public string OverviewCounts(int counted, int all) => Word(("counted", Number(counted)), ("all", Number(all)));

    public string CoveredOf(int covered, int common) => Word(("covered", Number(covered)), ("common", Number(common)));

    /// <summary>A common goal that no community has, as a sentence.</summary>
    public string Gap(GoalKind goal, Audience audience) => file[$"{nameof(Gap)}.{goal}"].Fill(("audience", Audience(audience)));

    public string FormatsUnused(IReadOnlyList<string> formats) => Word(("formats", string.Join(Comma, formats)));

    public string OfWhichCoordinating(string hours) => Word(("hours", hours));

    public string AndOthers(int count) => Counted(count);

    public string AndOthersWith(int count, string sum) => Word(("others", AndOthers(count)), ("sum", sum));

    public string LegendNow(DateOnly day) => Word(("date", Written(day)));

    /// <summary>"February 2024 to May 2025"; the month alone where both are the same.</summary>
    public string Months(DateOnly first, DateOnly last) =>
        first == last ? MonthOfYear(first) : Word(("from", MonthOfYear(first)), ("to", MonthOfYear(last)));

    public string MonthOfYear(DateOnly day) => Word(("month", Month(day.Month)), ("year", Digits(day.Year)));

    public string ChangedFromTo(decimal before, decimal after) => Word(("before", Number(before)), ("after", Number(after)));

    public string CostsIn(string currency, string sum) => Word(("currency", currency), ("sum", sum));

    public string Figure(FigureKind kind) => Of<FigureKind>(kind);

    public string WhyLeftOutOf(WhyLeftOut why) => Of<WhyLeftOut>(why);

    /// <summary>The name of a table that goes along as a file.</summary>
    public string TableAsFile(OverviewFile file) => Of<OverviewFile>(file);
}
