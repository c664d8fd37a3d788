using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// What is known of the files of a published site: the key of each, and how it was on disk when it had been written. A file that
/// somebody has touched since is not known.
/// </summary>
internal sealed class PublishedFiles
{
    private const string Format = "published files, form 1";

    // About so many bytes, with the path.
    private const int EntrySize = 100;

    private readonly ConcurrentDictionary<string, Entry> entries;
    private readonly ConcurrentDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> byPath;
    private int made;

    /// <param name="count">About how many there will be.</param>
    public PublishedFiles(int count = 0)
    {
        entries = new(-1, count, StringComparer.Ordinal);
        byPath = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What <see cref="ToBytes"/> gave; empty where another version of the program wrote it in another form.</summary>
    public static PublishedFiles Of(ReadOnlyMemory<byte> bytes)
    {
        using var reader = StoredBytes.ReaderOf(bytes);
        if (reader.ReadString() != Format)
            return new();
        var left = reader.ReadInt32();
        var known = new PublishedFiles(left);
        for (; left > 0; left--)
            known.entries[reader.ReadString()] = new(new(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadInt64(), reader.ReadInt64());
        return known;
    }

    public ReadOnlyMemory<byte> ToBytes()
    {
        using var buffer = new MemoryStream(entries.Count * EntrySize);
        using var writer = new BinaryWriter(buffer);
        writer.Write(Format);
        writer.Write(entries.Count);
        foreach (var (path, entry) in entries)
        {
            writer.Write(path);
            writer.Write((ulong)(entry.Key >> 64));
            writer.Write((ulong)entry.Key);
            writer.Write(entry.Length);
            writer.Write(entry.Written);
        }

        writer.Flush();
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>In no order.</summary>
    public IEnumerable<string> Paths => entries.Keys;

    public bool Has(string path) => entries.ContainsKey(path);

    /// <inheritdoc cref="Has(string)"/>
    public bool Has(ReadOnlySpan<char> path) => byPath.ContainsKey(path);

    /// <summary>Whether the file in a folder is the one that was written for this key.</summary>
    public bool Holds(OutputPath path, UInt128 key, string folder) =>
        entries.TryGetValue(path.Value, out var entry) && entry.Key == key && entry == Entry.Of(key, new FileInfo(Path.Combine(folder, path.Value)));

    /// <summary>Remembers a file that has been made, as it is on disk now.</summary>
    public void Add(OutputPath path, UInt128 key, string folder)
    {
        entries[path.Value] = Entry.Of(key, new FileInfo(Path.Combine(folder, path.Value)));
        Interlocked.Increment(ref made);
    }

    /// <summary>Remembers a file as it was remembered before.</summary>
    public void Keep(OutputPath path, PublishedFiles before) => entries[path.Value] = before.entries[path.Value];

    /// <summary>A key of some files together: it is another where one of them is another, has gone or has come.</summary>
    public UInt128 KeyOf(Func<string, bool> isOne) => entries.Where(entry => isOne(entry.Key)).Aggregate(
        UInt128.Zero, (sum, entry) => sum + XxHash128.HashToUInt128(Encoding.UTF8.GetBytes($"{entry.Value.Key:x32} {entry.Key}")));

    public int Count => entries.Count;

    public long Bytes => entries.Values.Sum(entry => entry.Length);

    /// <summary>How many of them have been made anew.</summary>
    public int Made => made;

    /// <summary>Those that were written for a key, in no order.</summary>
    public IEnumerable<OutputPath> WithKey(UInt128 key) => entries.Where(one => one.Value.Key == key).Select(one => new OutputPath(one.Key));

    /// <param name="Written">When, in ticks of the system's clock.</param>
    private readonly record struct Entry(UInt128 Key, long Length, long Written)
    {
        // What is a link by now is not what was written, whatever it leads to.
        public static Entry Of(UInt128 key, FileInfo file) => file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            ? new(key, file.Length, file.LastWriteTimeUtc.Ticks)
            : new(key, -1, 0);
    }
}
