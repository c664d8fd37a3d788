namespace CopHandbook.Model.Site;

/// <summary>A file of the site that programs read, or a kind of file of which there are several.</summary>
/// <param name="Address">From the root of the site. What differs from file to file stands between angle brackets.</param>
/// <param name="Meaning">What is in it; in English, as all is that the program says of itself.</param>
public sealed record DataFile(string Address, DataGroup Group, string Meaning)
{
    /// <summary>In their order; empty for a file whose form is defined elsewhere.</summary>
    public IReadOnlyList<DataField> Fields { get; init; } = [];

    /// <summary>The file; null where there are several.</summary>
    public Permalink? Target => Address.Contains('<', StringComparison.Ordinal) ? null : new(Address);
}

/// <summary>A field of a document, or a column of a table.</summary>
/// <param name="Name">With the names of the groups that it is in: "communities[].id".</param>
/// <param name="Takes">What its values are: "text", "day (2026-01-05)".</param>
/// <param name="IsAlways">Whether it is there in each document or row.</param>
public sealed record DataField(string Name, string Takes, string Meaning, bool IsAlways);
