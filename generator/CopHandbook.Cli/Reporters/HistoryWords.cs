using CopHandbook.Model.History;

namespace CopHandbook.Cli.Reporters;

/// <summary>What is said where the history of the content is not known: nothing is guessed, and a lost address goes unseen.</summary>
internal static class HistoryWords
{
    /// <returns>One line, or none.</returns>
    public static IEnumerable<string> Of(RunReport report)
    {
        var history = report.Handbook.Handbook.History;
        var why = history.Gap switch
        {
            HistoryGap.NoGit => "there is no git on this machine",
            HistoryGap.Shallow => "this clone is shallow ('git fetch --unshallow' brings the rest)",
            HistoryGap.Refused => $"git does not answer ({OneLine.Of(history.Complaint)})",
            // Who keeps no repository knows that; before something is published it is worth a line.
            HistoryGap.NoRepository when report.Command == "build" => "the content is in no git repository",
            _ => null,
        };
        return why is null ? [] : [$"The history of the content is unknown, as {why}: addresses that were lost are not found."];
    }
}
