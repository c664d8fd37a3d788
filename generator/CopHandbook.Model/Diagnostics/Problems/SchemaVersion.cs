namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A charter of a schema that this build does not know.</summary>
public static class SchemaVersion
{
    /// <summary>The only version there is.</summary>
    public const int Understood = 1;

    public static readonly Rule Rule = new("schema-version", Severity.Error, "The charter's schema is one that this build knows: 1.")
    {
        Why = "The number lets a later build read old charters as they were meant. A number that it does not know could mean anything.",
        Fires = new("schema: 2"),
        Passes = new("schema: 1"),
    };

    public static Diagnostic At(SourceSpan span, int version) => Rule.Report(span,
        $"the charter says schema {version}, and this build understands schema {Understood}",
        $"write 'schema: {Understood}'; if the charter is newer than the generator, update the generator");
}
