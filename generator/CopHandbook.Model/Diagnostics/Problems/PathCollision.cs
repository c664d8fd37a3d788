namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Two sources for one address: one of them would be lost.</summary>
public static class PathCollision
{
    public static readonly Rule Rule = new("path-collision", Severity.Error, "No two pages or files have the same address.")
    {
        Why = "Only one of the two can be published at that address, and the other would be lost unseen.",
        Fires = new("") { Files = [new("guidance/how-to.md", "# How to\n"), new("guidance/how_to.md", "# How to, again\n")] },
        Passes = new("") { Files = [new("guidance/how-to.md", "# How to\n"), new("guidance/how-to-again.md", "# How to, again\n")] },
    };

    public static Diagnostic At(SourceSpan span, string address, SourceSpan first) => Rule.Report(span,
        $"the address '{address}' is also that of '{first.Path.InContent}'",
        "rename one of the two files") with
    { Related = [first] };

    /// <param name="what">What the generator publishes there.</param>
    public static Diagnostic OfSite(SourceSpan span, string address, string what) => Rule.Report(span,
        $"the address '{Words.Seen(address)}' is taken by {what}, which every handbook has",
        "rename the file, or move it into another folder");
}
