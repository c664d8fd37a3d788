using CopHandbook.Model.Charters;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>How the overview shows where a figure comes from.</summary>
public static class OverviewWords
{
    /// <summary>"£900 a year ÷ 12 = £75 a month"; the amount alone where it is one a month already.</summary>
    public static string Working(Language language, string amount, MonthlyFactor factor, string perMonth)
    {
        if (factor is { Times: 1, Over: 1 })
            return amount;
        var times = factor.Times == 1 ? "" : $" × {language.Number(factor.Times)}";
        return $"{amount}{times} ÷ {language.Number(factor.Over)} = {perMonth}";
    }

    /// <summary>What a charter asks for; empty where it gives no number.</summary>
    public static string Asked(Language language, LeftOut one) => one switch
    {
        { Allocation: { } hours } => CharterWords.Hours(language, hours.Hours, hours.Per, hours.Average == true),
        { Material: { } cost } => CharterWords.Cost(language, cost),
        { Kind: FigureKind.Refreshments, Meeting.Refreshments: { } given } => CharterWords.Refreshments(language, given),
        { Meeting.Cadence: { } cadence } => language.Rhythm(cadence),
        _ => "",
    };

    /// <summary>The section of a community's page that a figure comes from.</summary>
    public static CommunitySection SectionOf(FigureKind kind) =>
        kind is FigureKind.MeetingHours or FigureKind.Refreshments ? CommunitySection.Meetings : CommunitySection.Time;
}
