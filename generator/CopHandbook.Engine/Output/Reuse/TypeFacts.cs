using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Hashing;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CopHandbook.Engine.Data;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Overview;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>How things of a type are written down.</summary>
[UnconditionalSuppressMessage(
    "Trimming", "IL2070", Justification = "The assemblies whose types pages are made of are kept whole, and so are collections that are used.")]
internal sealed class TypeFacts
{
    private static readonly ConcurrentDictionary<Type, TypeFacts> All = new();

    private static readonly Type[] Shared =
    [
        typeof(CommunityPage), typeof(CommunityCard), typeof(CommunityFacts), typeof(CharterFile), typeof(Meeting), typeof(CalendarEvent),
        typeof(IReadOnlyList<CalendarEvent>), typeof(PersonPage), typeof(OverviewFigures), typeof(ApiRow),
    ];

    private TypeFacts(Type type)
    {
        Name = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(type.FullName!));
        WriteParts = OfOthers(type) ?? OfOurs(type);
        IsShared = Array.Exists(Shared, one => one.IsAssignableFrom(type));
    }

    public UInt128 Name { get; }

    /// <summary>Whether it is written once for all that hold it: lists of communities are on many pages.</summary>
    public bool IsShared { get; }

    /// <summary>Writes all that a thing of the type holds.</summary>
    public Action<FactWriter, object> WriteParts { get; }

    /// <exception cref="NotSupportedException">It has no value of its own, or is of others and not known.</exception>
    public static TypeFacts Of(Type type) => All.GetOrAdd(type, static one => new(one));

    /// <summary>Those that are known by name. In a native program the fields of others may not be there to be read.</summary>
    private static Action<FactWriter, object>? OfOthers(Type type) =>
        type == typeof(string) ? static (writer, value) => writer.Text((string)value)
        : Is<IMadeOf>(type) ? static (writer, value) => writer.Write(((IMadeOf)value).MadeOf)
        : type == typeof(int) ? static (writer, value) => writer.Number((int)value)
        : type.IsEnum && Enum.GetUnderlyingType(type) == typeof(int) ? static (writer, value) => writer.Number((int)value)
        : type == typeof(decimal) ? static (writer, value) => writer.Number((decimal)value)
        : type == typeof(UInt128) ? static (writer, value) => writer.Number((UInt128)value)
        : type == typeof(DateOnly) ? static (writer, value) => writer.Number(((DateOnly)value).DayNumber)
        : type == typeof(TimeOnly) ? static (writer, value) => writer.Number(((TimeOnly)value).Ticks)
        : type == typeof(TimeSpan) ? static (writer, value) => writer.Number(((TimeSpan)value).Ticks)
        : type == typeof(DateTimeOffset) ? static (writer, value) => WriteMoment(writer, (DateTimeOffset)value)
        : type == typeof(ReadOnlyMemory<char>) ? static (writer, value) => writer.Text(((ReadOnlyMemory<char>)value).Span)
        : type == typeof(ReadOnlyMemory<byte>) ? static (writer, value) => writer.Data(((ReadOnlyMemory<byte>)value).Span)
        : type == typeof(Uri) ? static (writer, value) => writer.Text(((Uri)value).OriginalString)
        : type == typeof(DictionaryEntry) ? static (writer, value) => WriteEntry(writer, (DictionaryEntry)value)
        : Is<ITuple>(type) ? static (writer, value) => WriteTuple(writer, (ITuple)value)
        : Is<IConvertible>(type) ? static (writer, value) => writer.Text(((IConvertible)value).ToString(CultureInfo.InvariantCulture))
        : Is<IDictionary>(type) ? static (writer, value) => writer.WriteUnordered(EntriesOf((IDictionary)value))
        : HasNoOrder(type) ? static (writer, value) => writer.WriteUnordered((IEnumerable)value)
        : Is<IList>(type) ? static (writer, value) => writer.WriteAll((IList)value)
        : Is<IEnumerable>(type) ? static (writer, value) => writer.WriteAll((IEnumerable)value)
        : null;

    private static Action<FactWriter, object> OfOurs(Type type)
    {
        if (!IsOurs(type) || Is<Delegate>(type))
            throw new NotSupportedException($"a page is made of facts, and {type} cannot be read as one");
        FieldFacts[] fields = [.. FieldsOf(type).Select(field => new FieldFacts(field))];
        return (writer, value) =>
        {
            foreach (var field in fields)
                field.Write(writer, value);
        };
    }

    private static bool Is<T>(Type type) => typeof(T).IsAssignableFrom(type);

    private static bool IsOurs(Type type) => type.Assembly.GetName().Name!.StartsWith("CopHandbook", StringComparison.Ordinal);

    private static bool HasNoOrder(Type type) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlySet<>));

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null || !IsOurs(type)
        ? []
        : FieldsOf(type.BaseType).Concat(type
            .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .OrderBy(field => field.Name, StringComparer.Ordinal));

    private static void WriteMoment(FactWriter writer, DateTimeOffset moment)
    {
        writer.Number(moment.Ticks);
        writer.Number(moment.Offset.Ticks);
    }

    private static void WriteTuple(FactWriter writer, ITuple tuple)
    {
        for (var i = 0; i < tuple.Length; i++)
            writer.Write(tuple[i]);
    }

    private static void WriteEntry(FactWriter writer, DictionaryEntry entry)
    {
        writer.Write(entry.Key);
        writer.Write(entry.Value);
    }

    private static IEnumerable<DictionaryEntry> EntriesOf(IDictionary entries)
    {
        var each = entries.GetEnumerator();
        while (each.MoveNext())
            yield return each.Entry;
    }
}
