using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Serving;

/// <summary>Says where the preview was started what each run came to: all at first, then what is new.</summary>
internal sealed class PreviewTeller(Reporter reporter, HostEnvironment environment)
{
    private RunReport? last;

    public void Tell(RunReport report)
    {
        reporter.Tell(report);
        last = report;
    }

    /// <param name="elapsed">From the change to the site that is served.</param>
    public void TellAgain(CheckedHandbook handbook, TimeSpan elapsed, SearchGap? searchGap)
    {
        var gap = searchGap == last!.SearchGap ? null : searchGap;
        reporter.Tell(last with { Handbook = handbook, Renewed = elapsed, Told = last.Handbook.Diagnostics, SearchGap = gap });
        last = last with { Handbook = handbook, SearchGap = searchGap };
    }

    public void Warn(string words) => environment.Error.WriteLine($"cophandbook: {OneLine.Of(words)}");
}
