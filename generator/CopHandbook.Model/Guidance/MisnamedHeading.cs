using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>An id that an author gave to a heading and that it cannot have. <paramref name="Range"/> is that of the id with its braces.</summary>
/// <param name="IsTaken">Whether another heading, or the page itself, has the id; else it is no id at all.</param>
public sealed record MisnamedHeading(string Id, TextRange Range, bool IsTaken);
