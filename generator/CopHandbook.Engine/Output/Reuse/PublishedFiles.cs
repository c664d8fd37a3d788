using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// What is known of the files of a published site: the key of each, and how it looked when it had been written. A file that
/// somebody has touched since is not known.
/// </summary>
internal sealed class PublishedFiles
{
    private readonly Lock adding = new();
    private readonly Dictionary<UInt128, Known> files;
    private int made;

    /// <param name="count">About how many there will be.</param>
    public PublishedFiles(int count = 0) => files = new(count);

    private static ReadOnlySpan<byte> Format => "published files, form 2\n"u8;

    /// <summary>What <see cref="ToBytes"/> gave; empty where another version of the program wrote it in another form.</summary>
    public static PublishedFiles Of(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Format))
            return new();
        var rows = MemoryMarshal.Cast<byte, Row>(bytes[Format.Length..]);
        var known = new PublishedFiles(rows.Length);
        foreach (var row in rows)
            known.files[row.Path] = row.Known;
        return known;
    }

    /// <remarks>As this machine writes numbers: another one does not find its files in it, and makes them anew.</remarks>
    public ReadOnlyMemory<byte> ToBytes()
    {
        var rows = new Row[files.Count];
        var next = 0;
        foreach (var (path, known) in files)
            rows[next++] = new(path, known);
        return (byte[])[.. Format, .. MemoryMarshal.AsBytes(rows)];
    }

    /// <summary>Hashes of their paths, in no order.</summary>
    public IReadOnlyCollection<UInt128> Paths => files.Keys;

    /// <param name="path">As <see cref="PathHash"/> gives it.</param>
    public bool Has(UInt128 path) => files.ContainsKey(path);

    /// <summary>Whether a file is known for a key, as it looked when it was written.</summary>
    public bool Has(OutputPath path, UInt128 key) => files.TryGetValue(PathHash.Of(path.Value), out var known) && known.Key == key;

    /// <summary>Whether the file in a folder is the one that was written for this key.</summary>
    public bool Holds(OutputPath path, UInt128 key, string folder) =>
        files.TryGetValue(PathHash.Of(path.Value), out var known) && known.Key == key && known.Look.IsThere && known.Look == LookOf(path, folder);

    /// <summary>Whether a file looks as it did when it was written.</summary>
    /// <param name="path">As <see cref="PathHash"/> gives it.</param>
    public bool Knows(UInt128 path, FileLook look) => look.IsThere && files.TryGetValue(path, out var known) && known.Look == look;

    /// <summary>Remembers a file that has been made, as it is on disk now.</summary>
    public void Add(OutputPath path, UInt128 key, string folder)
    {
        Add(PathHash.Of(path.Value), new(key, LookOf(path, folder)));
        Interlocked.Increment(ref made);
    }

    /// <summary>Remembers a file as it was remembered before.</summary>
    public void Keep(OutputPath path, PublishedFiles before) => Keep(PathHash.Of(path.Value), before);

    /// <inheritdoc cref="Keep(OutputPath, PublishedFiles)"/>
    public void Keep(UInt128 path, PublishedFiles before) => Add(path, before.files[path]);

    /// <summary>Forgets a file.</summary>
    public void Remove(UInt128 path)
    {
        lock (adding)
            files.Remove(path);
    }

    /// <summary>
    /// A key of some files together: it is another where one of them is another, has gone or has come. Those that are not known do
    /// not count.
    /// </summary>
    public UInt128 KeyOf(IEnumerable<OutputPath> paths)
    {
        var sum = UInt128.Zero;
        Span<byte> one = stackalloc byte[32];
        foreach (var path in paths)
        {
            var hash = PathHash.Of(path.Value);
            if (!files.TryGetValue(hash, out var known))
                continue;
            BinaryPrimitives.WriteUInt128LittleEndian(one, hash);
            BinaryPrimitives.WriteUInt128LittleEndian(one[16..], known.Key);
            sum += XxHash128.HashToUInt128(one);
        }

        return sum;
    }

    /// <summary>How many of them were written for a key.</summary>
    public int CountOf(UInt128 key) => files.Values.Count(known => known.Key == key);

    public int Count => files.Count;

    public long Bytes => files.Values.Sum(known => known.Look.Length);

    /// <summary>How many of them have been made anew.</summary>
    public int Made => made;

    private void Add(UInt128 path, Known known)
    {
        lock (adding)
            files[path] = known;
    }

    private static FileLook LookOf(OutputPath path, string folder) => FileLook.Of(new FileInfo(Path.Combine(folder, path.Value)));

    private readonly record struct Known(UInt128 Key, FileLook Look);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Row(UInt128 Path, Known Known);
}
