namespace CopHandbook.Cli.Reporters;

/// <summary>What is told of a bug of ours. Messages may repeat what stands in content, so each is made safe to print.</summary>
internal static class BugReport
{
    /// <returns>Its lines: what happened, what to do, and where it happened, down to what came first.</returns>
    public static IEnumerable<string> Of(Exception bug)
    {
        yield return $"cophandbook: this is a bug of ours: {NameOf(bug)}";
        yield return "    hint: please report it, with the lines below; nothing was published";
        for (var cause = bug; cause is not null; cause = cause.InnerException)
        {
            if (cause != bug)
                yield return $"because of {NameOf(cause)}";
            if (cause.StackTrace is { } trace)
                yield return trace;
        }
    }

    private static string NameOf(Exception exception) => $"{exception.GetType().Name}: {OneLine.Of(exception.Message)}";
}
