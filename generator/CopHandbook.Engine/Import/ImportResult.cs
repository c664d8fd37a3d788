namespace CopHandbook.Engine.Import;

/// <summary>A charter that was made of a page.</summary>
/// <param name="Text">The charter's file.</param>
/// <param name="Id">The id that its subject suggests, which may not be one; null where no subject was found.</param>
/// <param name="NotSaid">The fields that the page does not say, which are marked in the text.</param>
/// <param name="Texts">The headings of what was understood by no field and is kept as text; empty for what stood before the first.</param>
public sealed record ImportResult(string Text, string? Id, IReadOnlyList<string> NotSaid, IReadOnlyList<string> Texts);
