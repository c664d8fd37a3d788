namespace CopHandbook.BrowserTests.Hostile;

/// <summary>A place in Markdown, with <c>@</c> where the hostile text stands.</summary>
internal sealed record HostilePlace(string Name, string Markdown)
{
    public string With(string text) => Markdown.Replace("@", text, StringComparison.Ordinal);
}
