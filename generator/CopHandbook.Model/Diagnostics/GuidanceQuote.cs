namespace CopHandbook.Model.Diagnostics;

/// <summary>A sentence of the handbook's chapters, word for word; a test finds each in its place.</summary>
/// <param name="Chapter">The chapter's file name without <c>.md</c>, such as <c>leadership</c>.</param>
/// <param name="Anchor">The anchor of the section that it stands in.</param>
public sealed record GuidanceQuote(string Chapter, string Anchor, string Sentence);
