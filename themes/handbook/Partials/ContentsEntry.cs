namespace CopHandbook.Themes.Handbook.Partials;

/// <summary>A line of a page's list of contents.</summary>
public sealed record ContentsEntry(string Id, string Text, bool IsBelow = false);
