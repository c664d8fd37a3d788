using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>An address of the site that no longer answers, on purpose.</summary>
public sealed record GivenUpAddress
{
    [Field("The address from the root of the site, or the former id of a community.", Example = "/guidance/old-chapter/")]
    public Alias? Path { get; init; }

    [Field("Why it is given up.", Example = "Merged into the chapter on time.")]
    public string? Why { get; init; }
}
