using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Output.Reuse;

public class FactWriterTests
{
    public static TheoryData<object?, object?> Different => new()
    {
        { null, "" },
        { "a", "b" },
        { 1, 2 },
        { 1, 1L },
        { 1m, 1.0m },
        { DayOfWeek.Monday, DayOfWeek.Tuesday },
        { new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 2) },
        { ("a", "bc"), ("ab", "c") },
        { new[] { "a", "b" }, new[] { "b", "a" } },
        { new[] { "a" }, new[] { "a", null } },
        { new[] { new[] { "a" }, [] }, new[] { [], new[] { "a" } } },
        { new ReadOnlyMemory<byte>([1, 2]), new ReadOnlyMemory<byte>([1, 3]) },
        { "one".AsMemory(1), "own".AsMemory(1) },
        { new Uri("https://example.org/a"), new Uri("https://example.org/b") },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 2 } },
        { new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["b"] = 1 } },
        { new TimeOnly(9, 30), new TimeOnly(9, 31) },
        { TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2) },
        { new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.FromHours(1)) },
        { UInt128.Zero, UInt128.MaxValue },
        { true, false },
        { 1L << 40, 1L << 41 },
        { FileAccess.Read, (FileAccess)4 },
        { Small.One, Small.Other },
        { Large.One, Large.Other },
        { new string('a', 500), new string('a', 499) + "b" },
        { new string('a', 500), new string('a', 501) },
        { new One("a", ["b"]), new One("a", ["c"]) },
        { new One("a", []), new Other("a", []) },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void What_differs_has_another_hash(object? one, object? other) => Assert.NotEqual(Hash(one), Hash(other));

    [Fact]
    public void What_says_the_same_has_the_same_hash()
    {
        Assert.Equal(Hash(new One("a", ["b", "c"])), Hash(new One("a", ["b", "c"])));
        Assert.Equal(Hash(null), Hash(null));
    }

    [Fact]
    public void The_order_of_what_has_none_is_not_told()
    {
        string[] words = ["a", "b", "c"];
        Assert.Equal(
            Hash(words.ToDictionary(word => word, word => word.Length)),
            Hash(words.Reverse().ToDictionary(word => word, word => word.Length)));
        Assert.Equal(Hash(words.ToHashSet()), Hash(words.Reverse().ToHashSet()));
        Assert.Equal(Hash(words.ToFrozenSet()), Hash(words.Reverse().ToFrozenSet()));
    }

    [Fact]
    public void What_has_no_value_of_its_own_is_refused() =>
        Assert.Throws<NotSupportedException>(() => Hash(new { Program = new Func<int>(() => 1) }));

    private static UInt128 Hash(object? value) => new FactWriter(new ConcurrentDictionary<object, UInt128>(ReferenceEqualityComparer.Instance)).HashOf(value);

    [Theory]
    [InlineData(typeof(MeetingEvent), true)]
    [InlineData(typeof(DayEvent), true)]
    [InlineData(typeof(CommunityCard), true)]
    [InlineData(typeof(CommunityPage), true)]
    [InlineData(typeof(PersonPage), true)]
    [InlineData(typeof(MeetingEvent[]), true)]
    [InlineData(typeof(CommunityCard[]), false)]
    [InlineData(typeof(SponsorPage), false)]
    public void What_many_hold_is_written_once(Type type, bool isShared) => Assert.Equal(isShared, TypeFacts.Of(type).IsShared);

    [Fact]
    public void What_is_written_once_is_told_by_its_hash()
    {
        var known = new ConcurrentDictionary<object, UInt128>(ReferenceEqualityComparer.Instance);
        Meeting meeting = new() { Title = "One" };
        var writer = new FactWriter(known);
        Assert.NotEqual(writer.HashOf(new[] { meeting }), writer.HashOf(new[] { meeting, meeting }));
        Assert.Equal(meeting, Assert.Single(known).Key);
        Assert.NotEqual(writer.HashOf(new[] { meeting }), writer.HashOf(new[] { meeting with { Title = "Other" } }));
    }

    [Fact]
    public void Facts_beyond_what_is_held_count_as_well()
    {
        var names = Enumerable.Range(0, 50_000).Select(number => $"name {number}").ToArray();
        Assert.Equal(Hash(new One("a", names)), Hash(new One("a", names.ToArray())));
        Assert.NotEqual(Hash(new One("a", names)), Hash(new One("a", names.Select(name => name == names[^1] ? "another" : name).ToArray())));
        Assert.NotEqual(Hash(new One("a", names)), Hash(new One("b", names)));
    }

    [Fact]
    public void A_writer_that_has_written_much_begins_anew()
    {
        var writer = new FactWriter(new ConcurrentDictionary<object, UInt128>(ReferenceEqualityComparer.Instance));
        writer.HashOf(Enumerable.Range(0, 50_000).ToArray());
        Assert.Equal(Hash("a"), writer.HashOf("a"));
    }

    private enum Small : byte
    {
        One,
        Other,
    }

    private enum Large : long
    {
        One = 1L << 40,
        Other = 1L << 41,
    }

    private sealed record One(string Name, IReadOnlyList<string> Words);

    private sealed record Other(string Name, IReadOnlyList<string> Words);

    [Fact]
    public void A_type_of_others_that_is_not_known_is_refused() => Assert.Throws<NotSupportedException>(() => Hash(new Version(1, 2)));

    /// <summary>In a native program the fields of others' types may not be there to be read, so each of them has to be known by name.</summary>
    [Fact]
    public void Every_type_that_a_page_can_be_made_of_can_be_read()
    {
        var others = typeof(Page).Assembly.GetTypes()
            .Where(type => !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(field => Parts(field.FieldType))
            .Where(type => type.Assembly != typeof(Page).Assembly && !IsReadByName(type))
            .Distinct();
        var unread = string.Join('\n', others.Select(type => type.ToString()).Order(StringComparer.Ordinal));
        Assert.True(unread.Length == 0, unread);
    }

    private static IEnumerable<Type> Parts(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Parts(inner)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static bool IsReadByName(Type type) =>
        // What finds terms and matches, a file that is written later, and the characters of a text: no page is made of them, and files
        // and texts tell their bytes.
        type.IsByRefLike || type == typeof(nint) || type.Namespace == "System.Text.RegularExpressions"
        || type.Name is "AlternateLookup`1" or "Lazy`1" or "WeakReference`1"
        || type.IsGenericParameter || typeof(Delegate).IsAssignableFrom(type) || type.IsArray || type.IsInterface || typeof(IConvertible).IsAssignableFrom(type)
        || typeof(System.Collections.IEnumerable).IsAssignableFrom(type) || typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(type)
        || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(DateTimeOffset) || type == typeof(UInt128)
        || type == typeof(Uri) || type == typeof(ReadOnlyMemory<byte>) || type == typeof(ReadOnlyMemory<char>) || type == typeof(object);
}
