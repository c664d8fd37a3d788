namespace CopHandbook.Themes.Handbook.Words;

/// <summary>A part of the accessibility statement.</summary>
public sealed record AccessibilityPart(string Title, IReadOnlyList<string> Paragraphs);
