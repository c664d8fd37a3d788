using CopHandbook.Cli;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>What search is made with on this machine. npm installs it once, into the user's cache, as <c>build</c> does.</summary>
internal static class InstalledIndexer
{
    private static readonly Lazy<string?> Gap = new(WhatIsMissing);

    public static IndexerTools Tools { get; } = HostEnvironment.OfThisProcess().Indexer;

    /// <summary>Why tests of search cannot run here; null where they can, and in CI, where they must.</summary>
    public static string? WhySkipped => InstalledBrowser.WhySkipped ?? (Environment.GetEnvironmentVariable("CI") == "true" ? null : Gap.Value);

    private static string? WhatIsMissing()
    {
        var (_, gap) = SearchIndexer.ProvideAsync(new HandbookTheme().Search!, Tools, CancellationToken.None).GetAwaiter().GetResult();
        return gap?.Reason switch
        {
            null => null,
            SearchGapReason.NoNpm or SearchGapReason.NoNode => "no npm on this machine; with npm and Node this test runs",
            _ => $"npm could not install the indexer of search: {gap.Complaint}",
        };
    }
}
