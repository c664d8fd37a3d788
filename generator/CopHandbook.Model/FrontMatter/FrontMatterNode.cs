using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>A value of a file's front matter with its exact place; one of the kinds below.</summary>
public abstract class FrontMatterNode(TextRange range)
{
    public TextRange Range { get; } = range;
}

/// <param name="range">The text as written, quotes included.</param>
/// <param name="text">The value.</param>
/// <param name="quoted">Whether it was quoted or a block: a quoted <c>true</c> is a text.</param>
public sealed class FrontMatterScalar(TextRange range, string text, bool quoted) : FrontMatterNode(range)
{
    public string Text { get; } = text;

    public bool Quoted { get; } = quoted;

    /// <summary>A key with nothing after it, or YAML's two ways of saying null.</summary>
    public bool IsNothing => !Quoted && Text is "" or "~" or "null";
}

/// <summary>A value that was refused and reported where it was read, such as an alias: nobody reports it again.</summary>
public sealed class FrontMatterRefused(TextRange range) : FrontMatterNode(range);

public sealed class FrontMatterList(TextRange range, IReadOnlyList<FrontMatterNode> items) : FrontMatterNode(range)
{
    public IReadOnlyList<FrontMatterNode> Items { get; } = items;
}

public sealed class FrontMatterMap(TextRange range, IReadOnlyList<FrontMatterEntry> entries) : FrontMatterNode(range)
{
    public IReadOnlyList<FrontMatterEntry> Entries { get; } = entries;

    public FrontMatterEntry? this[string key] =>
        Entries.FirstOrDefault(entry => entry.Key.Text == key);
}

/// <summary>A key and its value.</summary>
public sealed record FrontMatterEntry(FrontMatterScalar Key, FrontMatterNode Value);
