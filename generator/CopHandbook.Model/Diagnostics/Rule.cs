namespace CopHandbook.Model.Diagnostics;

/// <summary>One thing that a charter or the handbook is held to. Its name is its identity, everywhere and for good.</summary>
public sealed record Rule(string Name, Severity Severity, string Summary)
{
    /// <summary>The only maker of diagnostics; called in the rule's own file and nowhere else.</summary>
    public Diagnostic Report(SourceSpan span, string message, string? hint = null) =>
        new(Name, Severity, span, message, hint);
}
