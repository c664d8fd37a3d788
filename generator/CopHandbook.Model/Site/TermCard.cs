namespace CopHandbook.Model.Site;

/// <summary>A term of a taxonomy as a list shows it: a goal kind, a tag, a person.</summary>
/// <param name="Count">How many communities it is said of.</param>
public sealed record TermCard(string Title, Permalink Permalink, int Count);
