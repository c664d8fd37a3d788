namespace CopHandbook.Model.Guidance;

/// <summary>A piece of a text as HTML: a heading with what follows it, up to the next heading of any level.</summary>
/// <param name="Heading">Null for what stands before the first heading, and for the notes at the foot.</param>
public sealed record ProseSection(Heading? Heading, string Html);
