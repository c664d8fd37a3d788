using CopHandbook.Engine.Formats;
using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What an earlier build found out about a charter with whose form nothing is wrong.</summary>
/// <param name="Text">Of what stands below the front matter.</param>
/// <param name="Signs">Of the whole file.</param>
/// <param name="Written">As of its facts.</param>
/// <param name="Json">Its fields, from which the record is made; empty where anything is to be told of them anew.</param>
/// <param name="Notes">Of its fields.</param>
/// <param name="SilentUnder">As of the charter's file.</param>
internal sealed record KeptReading(
    MarkdownFacts Text, TextSigns Signs, UInt128 Written, ReadOnlyMemory<byte> Json, ReadingNotes Notes, UInt128 SilentUnder)
{
    public void Write(BinaryWriter writer)
    {
        Text.Write(writer);
        writer.Write(Signs.Placeholders);
        writer.Write(Signs.Notes);
        writer.Write(Signs.Findings);
        writer.Write(Signs.Hidden);
        writer.Write(Signs.Faults);
        Write(writer, Written);
        Write(writer, SilentUnder);
        Notes.Write(writer);
        writer.Write7BitEncodedInt(Json.Length);
        writer.Write(Json.Span);
    }

    /// <param name="reader">Where <see cref="Write(BinaryWriter)"/> wrote to.</param>
    /// <param name="bytes">What it reads: the fields are left where they lie.</param>
    /// <param name="tree">Of the charter.</param>
    public static KeptReading Read(BinaryReader reader, ReadOnlyMemory<byte> bytes, FrontMatterTree tree)
    {
        var text = MarkdownFacts.Read(reader);
        var signs = new TextSigns(
            reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean(), reader.ReadBoolean());
        var (written, silentUnder) = (ReadNumber(reader), ReadNumber(reader));
        var notes = ReadingNotes.Read(reader, tree);
        var length = reader.Read7BitEncodedInt();
        return new(text, signs, written, bytes.Slice((int)reader.BaseStream.Position, length), notes, silentUnder);
    }

    private static void Write(BinaryWriter writer, UInt128 number)
    {
        writer.Write((ulong)(number >> 64));
        writer.Write((ulong)number);
    }

    private static UInt128 ReadNumber(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
