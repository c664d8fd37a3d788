using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>
/// A link by name, <c>[words][name]</c>, whose name the text defines nowhere: it is shown as it stands, brackets and all.
/// <paramref name="Range"/> is that of the name, <paramref name="Defined"/> are the names that the text does define.
/// </summary>
public sealed record UndefinedReference(string Name, TextRange Range, IReadOnlyCollection<string> Defined);
