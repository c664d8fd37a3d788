using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>What a form asks at one of the four steps.</summary>
/// <param name="Step">Null for what is asked before the first, and for what belongs to none.</param>
public sealed record FormStep(StartingStep? Step, IReadOnlyList<FormField> Fields);
