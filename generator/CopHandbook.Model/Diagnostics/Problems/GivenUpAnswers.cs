namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An address that is said to be given up and answers.</summary>
public static class GivenUpAnswers
{
    public static readonly Rule Rule = new("given-up-answers", Severity.Warning, "No address that answers is listed as given up.")
    {
        Why = "An entry that is left behind would let the address be lost a second time, with nobody told.",
        Fires = new("") { Settings = "given-up:\n  - path: /communities/aws/\n    why: Nobody came." },
        Passes = new("") { Settings = "given-up:\n  - path: /communities/knitting/\n    why: Published by mistake for one day." },
    };

    public static Diagnostic At(SourceSpan span, string address) => Rule.Report(span,
        $"the address '{address}' is listed as given up, and it answers",
        "remove this entry");
}
