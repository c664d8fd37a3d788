using System.Buffers;
using System.Text;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>
/// A file's front matter. Each node is a row of numbers and no object: the trees of ten thousand charters are held at
/// once, and the garbage collector looks at every object that is held.
/// </summary>
public sealed class FrontMatterTree
{
    private readonly SourceText source;
    private readonly FrontMatterRow[] rows;
    private readonly string[] texts;

    // Where the last of the nodes ends: of the text below nothing is asked here.
    private readonly int end;

    // Most is, and then names are looked for without making characters of the text.
    private readonly bool isAscii;

    internal FrontMatterTree(SourceText source, FrontMatterRow[] rows, string[] texts)
    {
        (this.source, this.rows, this.texts) = (source, rows, texts);
        foreach (ref readonly var row in rows.AsSpan())
            end = Math.Max(end, row.Range.End);
        isAscii = source.BeginsInAscii(end);
    }

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
    public static FrontMatterTree Read(BinaryReader reader, SourceText source)
    {
        var rows = new FrontMatterRow[reader.Read7BitEncodedInt()];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = FrontMatterRow.Read(reader, i);
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return new(source, rows, texts);
    }

    /// <summary>Whether it has any of some words anywhere.</summary>
    internal bool HasAny(SearchValues<string> words) => source.BeginsWithAny(end, words);

    internal ref readonly FrontMatterRow this[int row] => ref rows[row];

    /// <summary>Whether a scalar has that value. Asked for each field by each rule, so a text of another length is not looked at.</summary>
    internal bool IsText(int row, ReadOnlySpan<char> value)
    {
        ref readonly var found = ref rows[row];
        if (found.Text != FrontMatterRow.AsWritten)
            return value.SequenceEqual(TextOf(row));
        if (found.Range.End - found.Range.Start != value.Length)
            return false;
        return isAscii && found.Kind == FrontMatterKind.Scalar
            ? Ascii.Equals(source.Bytes.Span[found.Range.Start..found.Range.End], value)
            : value.SequenceEqual(TextOf(row));
    }

    internal ReadOnlySpan<char> TextOf(int row)
    {
        ref readonly var found = ref rows[row];
        if (found.Kind != FrontMatterKind.Scalar)
            return [];
        return found.Text == FrontMatterRow.AsWritten ? source.Beginning(end)[found.Range.Start..found.Range.End] : texts[found.Text];
    }
}
