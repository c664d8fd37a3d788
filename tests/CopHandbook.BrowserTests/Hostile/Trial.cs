namespace CopHandbook.BrowserTests.Hostile;

/// <summary>A hostile text in one place: opened and clicked once for each way to draw it.</summary>
internal sealed record Trial(string Place, string Markdown);
