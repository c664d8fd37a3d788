namespace CopHandbook.Model.Diagnostics;

/// <summary>A problem as a value: what is wrong, where, and (the hint) what to write instead.</summary>
public sealed record Diagnostic(string Rule, Severity Severity, SourceSpan Span, string Message, string? Hint)
{
    /// <summary>Other places that belong to it, such as the first of two equal keys.</summary>
    public IReadOnlyList<SourceSpan> Related { get; init; } = [];

    // Records compare lists by reference; two runs of one rule must still be seen as one diagnostic.
    public bool Equals(Diagnostic? other) =>
        other is not null && Rule == other.Rule && Span == other.Span && Message == other.Message;

    public override int GetHashCode() => HashCode.Combine(Rule, Span, Message);
}
