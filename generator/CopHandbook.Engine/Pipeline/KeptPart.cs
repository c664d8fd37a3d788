using CopHandbook.Engine.Output;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>A part of <see cref="KeptTexts"/>: some charters by their paths. Each is read when it is asked for.</summary>
internal sealed class KeptPart
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<string, (UInt128 Key, int Start)> places = new(StringComparer.Ordinal);

    private int factsStart;

    private KeptPart(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    /// <summary>How many charters there are.</summary>
    public int Count => places.Count;

    /// <param name="bytes">What <see cref="ToBytes"/> gave; null where there is nothing.</param>
    /// <param name="circumstances">As then; else nothing of it counts.</param>
    public static KeptPart Of(ReadOnlyMemory<byte>? bytes, string circumstances)
    {
        var part = new KeptPart(bytes ?? ReadOnlyMemory<byte>.Empty);
        if (bytes is null)
            return part;
        using var reader = StoredBytes.ReaderOf(part.bytes);
        if (reader.ReadString() != circumstances)
            return part;
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            part.places[reader.ReadString()] = (new(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadInt32());
        part.factsStart = (int)reader.BaseStream.Position;
        return part;
    }

    /// <param name="documents">With what is known of their texts.</param>
    public static byte[] ToBytes(IReadOnlyList<ParsedDocument> documents, Func<SourceFile, UInt128> keyOf, string circumstances)
    {
        using var facts = new MemoryStream();
        using var factWriter = new BinaryWriter(facts);
        using var all = new MemoryStream();
        using var writer = new BinaryWriter(all);
        writer.Write(circumstances);
        writer.Write7BitEncodedInt(documents.Count);
        foreach (var document in documents)
        {
            factWriter.Flush();
            writer.Write(document.File.Path.InContent);
            var key = keyOf(document.File);
            writer.Write((ulong)(key >> 64));
            writer.Write((ulong)key);
            writer.Write((int)facts.Length);
            factWriter.Write7BitEncodedInt(document.BodyStart);
            document.FrontMatter!.Write(factWriter);
            document.Kept!.Write(factWriter);
        }

        factWriter.Flush();
        writer.Flush();
        facts.WriteTo(all);
        return all.ToArray();
    }

    public ParsedDocument? Find(SourceFile charter, UInt128 key)
    {
        if (!places.TryGetValue(charter.Path.InContent, out var found) || found.Key != key)
            return null;
        var facts = bytes[(factsStart + found.Start)..];
        using var reader = StoredBytes.ReaderOf(facts);
        var bodyStart = reader.Read7BitEncodedInt();
        var tree = FrontMatterTree.Read(reader, charter.Content);
        return new(charter, tree, bodyStart) { IsSound = true, Kept = KeptReading.Read(reader, facts, tree) };
    }
}
