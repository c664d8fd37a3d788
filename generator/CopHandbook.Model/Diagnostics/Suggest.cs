namespace CopHandbook.Model.Diagnostics;

/// <summary>"Did you mean": the known word that is nearest to what was written; null where none is near.</summary>
public delegate string? Suggest(string written, IEnumerable<string> known);
