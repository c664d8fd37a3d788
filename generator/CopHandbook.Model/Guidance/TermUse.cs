namespace CopHandbook.Model.Guidance;

/// <summary>The place in a text where it first uses a term. Only the text that found it knows where that is.</summary>
public abstract record TermUse(GlossaryTerm Term);
