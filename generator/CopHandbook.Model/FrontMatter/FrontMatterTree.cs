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

    /// <summary>Writes all but the text that it is of.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            rows[i].Write(writer, i);
        writer.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts)
            writer.Write(text);
    }

    /// <param name="reader">Where <see cref="Write"/> wrote to.</param>
    /// <param name="source">The text that it is of.</param>
    public static FrontMatterTree Read(BinaryReader reader, string source)
    {
        var rows = new FrontMatterRow[reader.Read7BitEncodedInt()];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = FrontMatterRow.Read(reader, i);
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return new(source, rows, texts);
    }

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

    /// <param name="place">Which row it is: the others are counted from it.</param>
    public void Write(BinaryWriter writer, int place)
    {
        writer.Write((byte)(((int)Kind << 1) | (Quoted ? 1 : 0)));
        writer.Write7BitEncodedInt(Range.Start);
        writer.Write7BitEncodedInt(Range.End - Range.Start);
        writer.Write7BitEncodedInt(Next - place);
        writer.Write7BitEncodedInt(Text + 1);
    }

    public static FrontMatterRow Read(BinaryReader reader, int place)
    {
        var kind = reader.ReadByte();
        var start = reader.Read7BitEncodedInt();
        var range = new TextRange(start, start + reader.Read7BitEncodedInt());
        return new((FrontMatterKind)(kind >> 1), (kind & 1) == 1, range, place + reader.Read7BitEncodedInt()) { Text = reader.Read7BitEncodedInt() - 1 };
    }
}
