using CopHandbook.Model;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>The page on all communities as one.</summary>
internal static class OverviewPages
{
    /// <param name="cards">The communities that are published, by subject.</param>
    public static OverviewPage Of(Handbook handbook, ISiteWords words, IReadOnlyList<CommunityCard> cards, DateOnly today, PageLink home)
    {
        var clocks = new Clocks(handbook.History, handbook.Settings.Thresholds, today);
        return new(words.Overview, words.OverviewDescription, [home])
        {
            Figures = new(cards, clocks, today),
            HistoryGap = handbook.History.Gap,
        };
    }
}
