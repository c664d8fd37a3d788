using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Hashing;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// Writes down what something is made of, field by field, so that two things whose facts are the same give the same bytes.
/// Nothing can be forgotten: what it cannot read it refuses.
/// </summary>
/// <param name="known">The hashes of things that many others hold.</param>
internal sealed class FactWriter(ConcurrentDictionary<object, UInt128> known)
{
    private static readonly ConcurrentDictionary<Type, TypeFacts> Types = new();

    private readonly ArrayBufferWriter<byte> bytes = new();

    /// <exception cref="NotSupportedException">It holds something that has no value of its own, such as a piece of program.</exception>
    public UInt128 HashOf(object? value)
    {
        bytes.ResetWrittenCount();
        Write(value);
        return XxHash128.HashToUInt128(bytes.WrittenSpan);
    }

    private void Write(object? value)
    {
        if (value is null)
            Number(0L);
        else if (IsShared(value))
            Number(known.GetOrAdd(value, static (one, known) => new FactWriter(known).HashOfParts(one), known));
        else
            WriteParts(value);
    }

    private UInt128 HashOfParts(object value)
    {
        WriteParts(value);
        return XxHash128.HashToUInt128(bytes.WrittenSpan);
    }

    // Written once for all that hold them: lists of communities are on many pages.
    private static bool IsShared(object value) => value is CommunityCard or CalendarEvent or Model.Charters.CommunityFacts or Model.Charters.CharterFile;

    private void WriteParts(object value)
    {
        var type = Types.GetOrAdd(value.GetType(), static one => new TypeFacts(one));
        Number(type.Name);
        switch (value)
        {
            case string text:
                Text(text);
                break;
            case IMadeOf made:
                Write(made.MadeOf);
                break;
            case ReadOnlyMemory<byte> data:
                Data(data.Span);
                break;
            case Uri address:
                Text(address.OriginalString);
                break;
            case Enum or IConvertible:
                Text(((IConvertible)value).ToString(CultureInfo.InvariantCulture));
                break;
            case IEnumerable items when type.IsUnordered:
                WriteUnordered(items);
                break;
            case IEnumerable items:
                WriteAll(items);
                break;
            default:
                foreach (var field in type.Fields)
                    Write(field.GetValue(value));
                break;
        }
    }

    private void WriteAll(IEnumerable items)
    {
        var count = 0L;
        foreach (var item in items)
        {
            Write(item);
            count++;
        }

        Number(count);
    }

    // The order in which such a collection lists its items is another in each run of the program.
    private void WriteUnordered(IEnumerable items)
    {
        var inner = new FactWriter(known);
        var (sum, count) = (UInt128.Zero, 0L);
        foreach (var item in items)
        {
            sum += inner.HashOf(item);
            count++;
        }

        Number(sum);
        Number(count);
    }

    private void Text(string text)
    {
        Number((long)text.Length);
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Data(ReadOnlySpan<byte> data)
    {
        Number((long)data.Length);
        bytes.Write(data);
    }

    private void Number<T>(T number) where T : unmanaged => bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in number)));

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "The assemblies whose types pages are made of are kept whole, and so are collections that are used.")]
    private sealed class TypeFacts
    {
        public TypeFacts(Type type)
        {
            if (typeof(Delegate).IsAssignableFrom(type) || typeof(Task).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type))
                throw new NotSupportedException($"a page is made of facts, and {type} is none");
            Name = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(type.FullName!));
            IsUnordered = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() is var kind
                && (kind == typeof(IReadOnlyDictionary<,>) || kind == typeof(IReadOnlySet<>)));
            Fields = typeof(IEnumerable).IsAssignableFrom(type) ? [] : [.. FieldsOf(type)];
        }

        public UInt128 Name { get; }

        public bool IsUnordered { get; }

        public IReadOnlyList<FieldInfo> Fields { get; }

        private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
            ? []
            : FieldsOf(type.BaseType).Concat(type
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .OrderBy(field => field.Name, StringComparer.Ordinal));
    }
}
