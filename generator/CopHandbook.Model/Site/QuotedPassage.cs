namespace CopHandbook.Model.Site;

/// <summary>A sentence of the guidance on a page.</summary>
/// <param name="At">Where it stands; null where this handbook has no such section.</param>
public sealed record QuotedPassage(string Sentence, PassageLink? At);
