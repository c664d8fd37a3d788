namespace CopHandbook.BrowserTests.Hostile;

/// <summary>What is opened in a frame.</summary>
/// <param name="Name">By which it is told; the address of a page that the server has.</param>
/// <param name="Html">The whole document; null for a page that is fetched.</param>
internal sealed record TrialDocument(string Name, string? Html = null)
{
    /// <summary>Several trials to a document, each in an element of its own: for HTML that must not reach out of that, and that it does is told.</summary>
    public static IEnumerable<TrialDocument> Together(IReadOnlyList<string> drawn, int size) =>
        drawn.Select((html, i) => $"<div data-trial={i}>{html}</div>").Chunk(size)
            .Select((some, i) => new TrialDocument($"document {i}", $"<!doctype html><meta charset=utf-8><meta name=trials content={some.Length}><body>{string.Concat(some)}"));

    /// <summary>One to a document, since each can end or hide what follows it.</summary>
    public static IEnumerable<TrialDocument> Alone(IReadOnlyList<string> drawn) =>
        drawn.Select((html, i) => new TrialDocument($"trial {i}", $"<!doctype html><meta charset=utf-8><body><div data-trial={i}>{html}</div>"));
}
