using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>
/// What links repeat that name a definition such as <c>[cloud]: https://example.org/cloud</c>: a page has its address and its title
/// at each of them, so that a short text can make a page of any length.
/// </summary>
/// <param name="Characters">Of all of them together.</param>
/// <param name="Dearest">The address of the definition that makes most of them.</param>
public sealed record Repetition(long Characters, TextRange Dearest);
