using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A link or image as an author wrote it. <paramref name="Range"/> is that of the target alone.</summary>
public sealed record TextLink(string Target, bool IsImage, TextRange Range);
