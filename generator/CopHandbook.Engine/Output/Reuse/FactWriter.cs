using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Hashing;
using System.Reflection;
using System.Runtime.CompilerServices;
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
            case UInt128 number:
                Number(number);
                break;
            case DateOnly day:
                Number(day.DayNumber);
                break;
            case TimeOnly time:
                Number(time.Ticks);
                break;
            case TimeSpan span:
                Number(span.Ticks);
                break;
            case DateTimeOffset moment:
                Number(moment.Ticks);
                Number(moment.Offset.Ticks);
                break;
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                    Write(tuple[i]);
                break;
            case DictionaryEntry entry:
                Write(entry.Key);
                Write(entry.Value);
                break;
            case Enum or IConvertible:
                Text(((IConvertible)value).ToString(CultureInfo.InvariantCulture));
                break;
            case IDictionary entries:
                WriteUnordered(EntriesOf(entries));
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

    private static IEnumerable<DictionaryEntry> EntriesOf(IDictionary entries)
    {
        var each = entries.GetEnumerator();
        while (each.MoveNext())
            yield return each.Entry;
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
        private readonly Type type;
        private readonly IReadOnlyList<FieldInfo>? fields;

        public TypeFacts(Type type)
        {
            if (typeof(Delegate).IsAssignableFrom(type) || typeof(Task).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type))
                throw new NotSupportedException($"a page is made of facts, and {type} is none");
            Name = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(type.FullName!));
            IsUnordered = type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));
            fields = IsOurs(type) ? [.. FieldsOf(type)] : null;
            this.type = type;
        }

        public UInt128 Name { get; }

        public bool IsUnordered { get; }

        /// <exception cref="NotSupportedException">It is a type of others: in a native program its fields may not be there to be read.</exception>
        public IReadOnlyList<FieldInfo> Fields => fields ?? throw new NotSupportedException($"a page is made of facts, and {type} cannot be read as one");

        private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("CopHandbook", StringComparison.Ordinal);

        private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || !IsOurs(type)
            ? []
            : FieldsOf(type.BaseType).Concat(type
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .OrderBy(field => field.Name, StringComparer.Ordinal));
    }
}
