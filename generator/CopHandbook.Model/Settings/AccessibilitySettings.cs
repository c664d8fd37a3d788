using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>What the organisation adds to the accessibility statement.</summary>
public sealed record AccessibilitySettings
{
    [Field("Where a barrier is reported: a web address, or a text that says it.", Example = "https://example.org/accessibility-help")]
    public string? Contact { get; init; }
}
