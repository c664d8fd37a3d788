namespace CopHandbook.Model.Site;

/// <summary>A chapter as a list shows it; the summary may be empty.</summary>
public sealed record ChapterCard(string Title, string Summary, Permalink Permalink);
