using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>A term in a text and the address of its entry in the glossary, relative to the page that shows the text.</summary>
public sealed record TermLink(TermUse Use, string Address);
