using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>
/// A file's front matter. Each node is a row of numbers and no object: the trees of ten thousand charters are held at
/// once, and the garbage collector looks at every object that is held.
/// </summary>
public sealed class FrontMatterTree
{
    private readonly string source;
    private readonly FrontMatterRow[] rows;
    private readonly string[] texts;

    internal FrontMatterTree(string source, FrontMatterRow[] rows, string[] texts) =>
        (this.source, this.rows, this.texts) = (source, rows, texts);

    /// <summary>A map without entries, for a file that has no front matter.</summary>
    public static FrontMatterTree Empty { get; } = new("", [new(FrontMatterKind.Map, false, TextRange.At(0), 1)], []);

    public FrontMatterNode Root => new(this, 0);

    internal ref readonly FrontMatterRow this[int row] => ref rows[row];

    internal ReadOnlySpan<char> TextOf(int row)
    {
        ref readonly var found = ref rows[row];
        if (found.Kind != FrontMatterKind.Scalar)
            return [];
        return found.Text == FrontMatterRow.AsWritten ? source.AsSpan(found.Range.Start, found.Range.End - found.Range.Start) : texts[found.Text];
    }
}

/// <summary>A node. Those below it follow it at once: of a map, the key and the value of each entry in turn.</summary>
/// <param name="Next">The row of the first node that is not below this one.</param>
internal readonly record struct FrontMatterRow(FrontMatterKind Kind, bool Quoted, TextRange Range, int Next)
{
    /// <summary>The <see cref="Text"/> of a scalar whose value is its range of the file.</summary>
    public const int AsWritten = -1;

    /// <summary>Which of the tree's own texts is the value, where quotes or folded lines make it differ from what is written.</summary>
    public int Text { get; init; } = AsWritten;
}
