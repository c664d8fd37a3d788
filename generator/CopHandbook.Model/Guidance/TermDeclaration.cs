using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Guidance;

/// <summary>A term that a chapter defines for the whole handbook. Its meaning stands in the text, in a definition list.</summary>
[Shorthand("term")]
public sealed record TermDeclaration
{
    [Field("The term, as the definition list of the chapter has it; capitals make no difference.", Example = "core group")]
    public string? Term { get; init; }

    [Field(
        "The words that become links to the definition, in place of the term itself; those between asterisks only where a text emphasises them.",
        Example = "[core group, core groups, \"*the core*\"]", MaxLength = 80)]
    public IReadOnlyList<string> Forms { get => field ?? []; init; }
}
