using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// Writes down what something is made of, field by field, so that two things whose facts are the same give the same bytes.
/// Nothing can be forgotten: what it cannot read it refuses.
/// </summary>
/// <param name="known">The hashes of things that many others hold.</param>
internal sealed class FactWriter(ConcurrentDictionary<object, UInt128> known)
{
    /// <summary>In characters. A longer text is written as its hash.</summary>
    private const int LongText = 100;

    /// <summary>In bytes. What is written beyond it is told by its hash alone: the facts of a long list would fill megabytes.</summary>
    private const int MostHeld = 1 << 16;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly XxHash128 hash = new();

    // What lists hold is mostly of one type.
    private (Type? Type, TypeFacts? Facts) last;

    // What others hold too, and what has no order, is written beside the rest and told by its hash.
    private FactWriter? beside;

    /// <exception cref="NotSupportedException">It holds something that has no value of its own, such as a piece of program.</exception>
    public UInt128 HashOf(object? value)
    {
        Begin();
        Write(value);
        return End();
    }

    public void Write(object? value)
    {
        if (value is null)
        {
            Number(0L);
            return;
        }

        var type = value.GetType();
        if (last.Type != type)
            last = (type, TypeFacts.Of(type));
        Write(value, last.Facts!);
    }

    /// <param name="type">Of the value.</param>
    public void Write(object value, TypeFacts type)
    {
        if (type.IsShared)
            Number(HashOfShared(value, type));
        else
            WriteParts(value, type);
    }

    public void WriteAll(IEnumerable items)
    {
        var count = 0L;
        foreach (var item in items)
        {
            Write(item);
            count++;
        }

        Number(count);
    }

    public void WriteAll(IList items)
    {
        var count = items.Count;
        for (var i = 0; i < count; i++)
            Write(items[i]);
        Number((long)count);
    }

    // The order in which such a collection lists its items is another in each run of the program.
    public void WriteUnordered(IEnumerable items)
    {
        var (sum, count) = (UInt128.Zero, 0L);
        foreach (var item in items)
        {
            sum += Beside.HashOf(item);
            count++;
        }

        Number(sum);
        Number(count);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Number((long)text.Length);
        var characters = MemoryMarshal.AsBytes(text);
        if (text.Length > LongText)
            Number(XxHash128.HashToUInt128(characters));
        else
            bytes.Write(characters);
    }

    public void Data(ReadOnlySpan<byte> data)
    {
        Number((long)data.Length);
        Number(XxHash128.HashToUInt128(data));
    }

    public void Number<T>(T number) where T : unmanaged => bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in number)));

    private FactWriter Beside => beside ??= new(known);

    private UInt128 HashOfShared(object value, TypeFacts type)
    {
        if (known.TryGetValue(value, out var before))
            return before;
        Beside.Begin();
        Beside.WriteParts(value, type);
        return known[value] = Beside.End();
    }

    private void WriteParts(object value, TypeFacts type)
    {
        Number(type.Name);
        type.WriteParts(this, value);
        if (bytes.WrittenCount > MostHeld)
            Take();
    }

    private void Begin()
    {
        bytes.ResetWrittenCount();
        hash.Reset();
    }

    private UInt128 End()
    {
        Take();
        return hash.GetCurrentHashAsUInt128();
    }

    private void Take()
    {
        hash.Append(bytes.WrittenSpan);
        bytes.ResetWrittenCount();
    }
}
