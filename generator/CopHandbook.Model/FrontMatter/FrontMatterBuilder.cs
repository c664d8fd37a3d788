using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>Puts a tree together in the order in which a file is read.</summary>
/// <param name="source">The text that the ranges are of.</param>
public sealed class FrontMatterBuilder(SourceText source)
{
    private readonly string characters = source.Characters;
    private readonly List<FrontMatterRow> rows = new(256);
    private readonly List<string> texts = [];

    /// <summary>How many nodes there are: the mark of the node that is added next.</summary>
    public int Count => rows.Count;

    public void AddScalar(TextRange range, string text, bool quoted)
    {
        var row = new FrontMatterRow(FrontMatterKind.Scalar, quoted, range, rows.Count + 1);
        if (characters.AsSpan(range.Start, range.End - range.Start).SequenceEqual(text))
        {
            rows.Add(row);
            return;
        }

        rows.Add(row with { Text = texts.Count });
        texts.Add(text);
    }

    public void AddRefused(TextRange range) => rows.Add(new(FrontMatterKind.Refused, false, range, rows.Count + 1));

    /// <summary>Begins a list or a map; what is added until it is closed is below it.</summary>
    /// <returns>Its mark.</returns>
    public int Open(FrontMatterKind kind)
    {
        rows.Add(new(kind, false, default, 0));
        return rows.Count - 1;
    }

    public void Close(int mark, TextRange range) => rows[mark] = new(rows[mark].Kind, false, range, rows.Count);

    /// <summary>Takes out the node with a mark and all that was added after it.</summary>
    public void DropFrom(int mark) => rows.RemoveRange(mark, rows.Count - mark);

    /// <summary>The tree, all of whose lists and maps are closed.</summary>
    public FrontMatterTree ToTree() => new(source, [.. rows], [.. texts]);
}
