namespace CopHandbook.Model.Guidance;

/// <summary>A section of the handbook's own guidance, which an organisation may have rewritten.</summary>
/// <param name="Chapter">The chapter's file name without <c>.md</c>, such as <c>leadership</c>.</param>
/// <param name="Anchor">The anchor of the section; empty for the chapter as a whole.</param>
public sealed record Passage(string Chapter, string Anchor);
