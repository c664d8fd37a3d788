namespace CopHandbook.Model.Diagnostics;

/// <summary>One thing that a charter or the handbook is held to. Its name is its identity, everywhere and for good.</summary>
/// <param name="Summary">What holds where the rule is kept, as a sentence.</param>
public sealed record Rule(string Name, Severity Severity, string Summary)
{
    /// <summary>The sentence of the handbook's own guidance that the rule stands on; null where it stands on none.</summary>
    public GuidanceQuote? Guidance { get; init; }

    /// <summary>Why it matters, for somebody who asks.</summary>
    public string Why { get; init; } = "";

    /// <summary>The smallest example that the rule speaks up at; null only where no text can show it.</summary>
    public RuleExample? Fires { get; init; }

    /// <summary>The same, mended.</summary>
    public RuleExample? Passes { get; init; }

    /// <summary>Whether the passing of time can make it speak up: it reads the declared build date. Never an error.</summary>
    public bool IsClock { get; init; }

    /// <summary>The only maker of diagnostics; called in the rule's own file and nowhere else.</summary>
    public Diagnostic Report(SourceSpan span, string message, string? hint = null) =>
        new(Name, Severity, span, message, hint);
}
