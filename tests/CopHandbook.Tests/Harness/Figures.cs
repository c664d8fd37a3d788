using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Harness;

/// <summary>The figures of a few charters that a test writes itself.</summary>
internal static class Figures
{
    /// <summary>Each charter is the worked example with some top-level fields replaced, added or, with an empty text, as it stands.</summary>
    public static OverviewFigures Of(params (string Id, string Yaml)[] charters) => With("", charters);

    public static OverviewFigures With(string settings, params (string Id, string Yaml)[] charters) => In(Checked.Handbook(
        [("handbook.yml", Checked.Settings + settings),
            .. charters.Select(charter => ($"communities/{charter.Id}.md", ExampleContent.Charter($"subject: {charter.Id}\n{charter.Yaml}", [])))]));

    public static OverviewFigures In(CheckedHandbook handbook) => handbook.Site.Pages.OfType<OverviewPage>().Single().Figures;

    /// <summary>"id kind: why", in order.</summary>
    public static IEnumerable<string> Told(this IEnumerable<LeftOut> all) => all.Select(one => $"{one.Community.Community.Id} {one.Kind}: {one.Why}");

    public static string Ids(this IEnumerable<CommunityCard> cards) => string.Join(' ', cards.Select(card => card.Community.Id.Value));
}
