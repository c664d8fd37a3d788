namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Two sources for one address: one of them would be lost.</summary>
public static class PathCollision
{
    public static readonly Rule Rule = new("path-collision", Severity.Error, "No two pages or files have the same address.");

    public static Diagnostic At(SourceSpan span, string address, SourceSpan first) => Rule.Report(span,
        $"the address '{address}' is also that of '{first.Path}'",
        "rename one of the two files") with
    { Related = [first] };
}
