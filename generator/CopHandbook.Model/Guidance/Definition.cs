using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>An entry of a definition list.</summary>
/// <param name="Words">What is defined, without marks.</param>
/// <param name="Meaning">The first paragraph of the definition, without marks.</param>
/// <param name="Section">The id of the heading above; empty where there is none.</param>
/// <param name="Range">That of the words.</param>
public sealed record Definition(string Words, string Meaning, string Section, TextRange Range);
