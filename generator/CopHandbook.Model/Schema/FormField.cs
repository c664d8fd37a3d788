namespace CopHandbook.Model.Schema;

/// <summary>A field of the charter as a form asks for it.</summary>
/// <param name="Name">As a charter writes it.</param>
public sealed record FormField(FieldReference Reference, string Name, FormControl Control)
{
    /// <summary>Of a group, or of each item; else empty.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Whether a proposal has the field, or something in it.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Whether it is shown at once: some status needs it, or something in it, or it answers such a need. All else can wait.</summary>
    public bool IsForemost { get; init; }
}
