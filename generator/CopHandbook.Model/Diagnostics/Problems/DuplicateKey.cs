namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>One field twice: YAML readers disagree on which of them counts.</summary>
public static class DuplicateKey
{
    public static readonly Rule Rule = new("duplicate-key", Severity.Error, "No field is given twice.")
    {
        Why = "Readers of YAML differ in which of two equal fields they take, so one of them would be lost unseen.",
        Fires = new("subject: AWS\nsubject: Amazon Web Services"),
        Passes = new("subject: AWS"),
    };

    public static Diagnostic At(SourceSpan span, string key, SourceSpan first) => Rule.Report(span,
        $"the field '{key}' is given twice; the first is on line {first.Line}",
        "keep one of the two, or join them") with
    { Related = [first] };
}
