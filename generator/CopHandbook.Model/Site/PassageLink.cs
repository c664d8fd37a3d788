namespace CopHandbook.Model.Site;

/// <summary>A link to a section of a chapter.</summary>
/// <param name="Chapter">The chapter's title.</param>
/// <param name="Section">The section's heading; empty where the link is to the chapter as a whole.</param>
/// <param name="Anchor">The section's anchor; empty likewise.</param>
public sealed record PassageLink(string Chapter, string Section, Permalink Target, string Anchor);
