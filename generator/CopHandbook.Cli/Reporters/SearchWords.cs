using CopHandbook.Engine.Output.Search;

namespace CopHandbook.Cli.Reporters;

/// <summary>What is said where the site is without the search that it was to have.</summary>
internal static class SearchWords
{
    /// <returns>One line, or none.</returns>
    public static IEnumerable<string> Of(RunReport report)
    {
        if (report.SearchGap is not { } gap)
            return [];
        var why = gap.Reason switch
        {
            SearchGapReason.NoNpm => "npm is not there",
            SearchGapReason.NoNode => "Node, which npm comes with, is not there",
            SearchGapReason.NotInstalled => $"npm could not install the indexer{Said(gap)}",
            SearchGapReason.IndexerFailed => $"the indexer failed{Said(gap)}",
            _ => "there is no page to find yet",
        };
        return [$"Search is left out: {why}. The page /search/ shows the A to Z list in its place."];
    }

    private static string Said(SearchGap gap) => gap.Complaint.Length > 0 ? $" ({OneLine.Of(gap.Complaint)})" : "";
}
