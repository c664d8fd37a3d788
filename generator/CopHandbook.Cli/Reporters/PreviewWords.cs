namespace CopHandbook.Cli.Reporters;

/// <summary>What is said of a preview, and where the changes that it is to show are not known.</summary>
internal static class PreviewWords
{
    /// <returns>One line, or none where the site is no preview.</returns>
    public static IEnumerable<string> Of(RunReport report)
    {
        if (report is not { Preview: { } preview, Published: not null })
            return [];
        return preview.Changes is null
            ? [$"The site is a preview; it lists no changes, as {OneLine.Of(preview.Gap)}."]
            : [$"The site is a preview of what changed since {OneLine.Of(preview.Revision)}; its page /preview/ lists that."];
    }
}
