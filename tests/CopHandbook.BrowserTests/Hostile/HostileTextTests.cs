using CopHandbook.BrowserTests.Harness;
using Xunit.Abstractions;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Texts that try to run something, in every place of Markdown, opened and clicked: what is drawn is enough alone, and so is the policy.</summary>
public class HostileTextTests(TrialBrowser browser, ITestOutputHelper output) : IClassFixture<TrialBrowser>
{
    // What holds the trials, and the boxes of task lists.
    private static readonly string[] Known = ["<meta >", "<meta name=trials>", "<input type=checkbox>"];

    // The second gate closes what the first leaves open; what is open hides nothing, since none of it is read as text alone.
    private static readonly string[] LeftOpen = ["inside another"];

    [BrowserTheory]
    [InlineData("WithoutHtml")]
    [InlineData("BothGates")]
    [InlineData("FirstGateAlone")]
    [InlineData("SecondGateAlone")]
    public async Task What_is_drawn_runs_nothing_without_the_policy(string drawing)
    {
        var drawn = Drawings.Of(Enum.Parse<Drawing>(drawing), Trials.OfTexts);
        var outcome = await browser.OpenAsync(TrialDocument.Together(drawn, size: 20), held: false, [.. Known, .. drawing == "FirstGateAlone" ? LeftOpen : []]);
        Tell(drawing, drawn.Count, outcome);
        Assert.Empty(Told(outcome.Live, drawn));
        Assert.Empty(Told(outcome.Executed, drawn));
        Assert.Empty(Told(outcome.Lost, drawn));
        Assert.True(outcome.Clicked > drawn.Count);
    }

    [BrowserFact]
    public async Task The_policy_runs_nothing_of_what_nobody_made_harmless()
    {
        var drawn = Raw();
        var outcome = await browser.OpenAsync(TrialDocument.Alone(drawn), held: true);
        Tell("raw, held", drawn.Count, outcome);
        Assert.Empty(Told(outcome.Executed, drawn));
        Assert.True(outcome.Refused >= 200);
    }

    /// <summary>The control: without either, the same texts in the same frames run by the hundred.</summary>
    [BrowserFact]
    public async Task Without_both_they_run()
    {
        var drawn = Raw();
        var outcome = await browser.OpenAsync(TrialDocument.Alone(drawn), held: false);
        Tell("raw, open", drawn.Count, outcome);
        Assert.True(outcome.Executed.Select(one => one.Address).Distinct().Count() >= 200);
    }

    // Each is a document of its own, which costs more than a trial among others.
    private static List<string> Raw()
    {
        var all = Drawings.Of(Drawing.Naive, Trials.OfTexts).Concat(RawPages.Of(MarkupTexts.ForFields));
        return [.. Trials.AreAll ? all : all.Where((_, i) => i % 4 == 0)];
    }

    private void Tell(string drawing, int trials, TrialOutcome outcome) => output.WriteLine(
        $"{drawing}: {trials} trials, {outcome.Clicked} elements clicked, {outcome.Executed.Select(one => one.Address).Distinct().Count()} executions, "
        + $"{outcome.Live.Count} live, {outcome.Lost.Count} lost, {outcome.Refused} refused by the policy");

    private static IEnumerable<string> Told(IEnumerable<TrialOutcome.Seen> seen, IReadOnlyList<string> drawn) =>
        seen.Select(one => $"{one.Address} {one.What}: {(int.TryParse(one.Trial, out var trial) ? drawn[trial] : "")}");
}
