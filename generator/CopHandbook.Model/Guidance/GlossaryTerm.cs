using CopHandbook.Model.Site;

namespace CopHandbook.Model.Guidance;

/// <summary>A term that the handbook defines.</summary>
/// <param name="Term">As the definition has it.</param>
/// <param name="Anchor">Its id on the page of the glossary.</param>
/// <param name="Place">The passage that defines it.</param>
/// <param name="Forms">The words that lead to it; those between asterisks only where they are emphasised.</param>
public sealed record GlossaryTerm(string Term, string Meaning, string Anchor, PassageLink Place, IReadOnlyList<string> Forms);
