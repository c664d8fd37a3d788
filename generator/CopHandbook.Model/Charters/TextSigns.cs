namespace CopHandbook.Model.Charters;

/// <summary>
/// Which rare things the file of a charter has signs of. To look for each takes a search through all of it, so what was seen is kept
/// from build to build: it follows from the text alone, and not from settings or the day.
/// </summary>
/// <param name="Placeholders">Blanks of a template that nobody may have filled in.</param>
/// <param name="Notes">Notes to editors.</param>
/// <param name="Findings">Something that a rule on texts looks at more closely.</param>
/// <param name="Hidden">Characters that nobody may see.</param>
/// <param name="Faults">Something that is told when it is read as a charter.</param>
public sealed record TextSigns(bool Placeholders, bool Notes, bool Findings, bool Hidden, bool Faults);
