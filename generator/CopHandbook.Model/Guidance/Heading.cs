using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A heading of a text. <paramref name="Level"/> is that of the page, where the title is level 1.</summary>
public sealed record Heading(int Level, string Text, string Id, TextRange Range)
{
    /// <summary>False for a heading inside a quotation or a list: it can be linked to but is no section of the page.</summary>
    public bool IsSection { get; init; } = true;
}
