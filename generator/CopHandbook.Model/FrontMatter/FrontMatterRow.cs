using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>
/// A node. Those below it follow it at once: of a map, the key and the value of each entry in turn. There are more than a hundred in
/// a charter, so each is four numbers, of which one says two things.
/// </summary>
internal readonly record struct FrontMatterRow
{
    /// <summary>The <see cref="Text"/> of a scalar whose value is its range of the file.</summary>
    public const int AsWritten = -1;

    // Of the number that says two things, those for the kind and for quotes.
    private const int KindBits = 3;
    private const int QuotedBit = 1 << KindBits;
    private const int FormBits = KindBits + 1;

    private readonly int start;
    private readonly int end;
    private readonly int form;

    /// <param name="next">The row of the first node that is not below this one.</param>
    public FrontMatterRow(FrontMatterKind kind, bool quoted, TextRange range, int next)
    {
        (start, end, Text) = (range.Start, range.End, AsWritten);
        form = (next << FormBits) | (quoted ? QuotedBit : 0) | (int)kind;
    }

    public FrontMatterKind Kind => (FrontMatterKind)(form & (QuotedBit - 1));

    public bool Quoted => (form & QuotedBit) != 0;

    public TextRange Range => new(start, end);

    /// <summary>The row of the first node that is not below this one.</summary>
    public int Next => form >> FormBits;

    /// <summary>Which of the tree's own texts is the value, where quotes or folded lines make it differ from what is written.</summary>
    public int Text { get; init; }

    /// <param name="place">Which row it is: the others are counted from it.</param>
    public void Write(BinaryWriter writer, int place)
    {
        writer.Write((byte)(((int)Kind << 1) | (Quoted ? 1 : 0)));
        writer.Write7BitEncodedInt(start);
        writer.Write7BitEncodedInt(end - start);
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
