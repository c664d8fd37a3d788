namespace CopHandbook.Model.Site;

/// <summary>A link from one page to another, with the words for it.</summary>
public sealed record PageLink(string Text, Permalink Target);
