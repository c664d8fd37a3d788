using System.Globalization;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>
/// Where the fields of a file stand, asked by path as one reads it: <c>goals[1].for[0]</c>, counted from 0.
/// List items that could not be read are passed over, so that the numbers are those of the record.
/// </summary>
/// <param name="tree">Null where nothing could be read: then nothing is lacking either.</param>
public sealed class FieldPlaces(SourceFile source, FrontMatterTree? tree, ReadingNotes notes)
{
    private readonly FrontMatterNode? root = tree?.Root;

    public SourceFile Source { get; } = source;

    /// <summary>False where the front matter could not be read at all: what it would say is then unknown, not absent.</summary>
    public bool IsReadable => root is not null;

    /// <summary>The value; where it is absent, the nearest group that it belongs to; at last the opening line.</summary>
    public SourceSpan At(string path) => Source.Span(RangeOf(path, ofKey: false));

    /// <summary>The key of a field, else as <see cref="At"/>.</summary>
    public SourceSpan AtKey(string path) => Source.Span(RangeOf(path, ofKey: true));

    /// <summary>Whether a field is truly absent: not written, and not a part of something that could not be read.</summary>
    public bool Lacks(string path)
    {
        var (node, _, isWhole) = Find(path);
        return !isWhole && node is { } group && !notes.Unreadable.Contains(group);
    }

    /// <summary>Whether the value at the path, or anything in it, was reported as unreadable.</summary>
    public bool IsBroken(string path)
    {
        var (node, _, isWhole) = Find(path);
        // What is absent is broken only where it would stand in something that could not be read.
        return node is not { } found || (isWhole ? HasUnreadable(found) : notes.Unreadable.Contains(found));
    }

    /// <summary>Whether a field is given and says nothing: a list without items, a group without fields, or nothing but such.</summary>
    public bool IsEmpty(string path)
    {
        var (node, _, isWhole) = Find(path);
        return isWhole && node is { } found && SaysNothing(found);
    }

    /// <summary>
    /// How many items of a list could be read; a value that stands for its own only item counts as one, a field that is
    /// absent as none.
    /// </summary>
    public int Count(string path) => Find(path) switch
    {
        ({ } node, _, true) when notes.Unreadable.Contains(node) => 0,
        ({ Kind: FrontMatterKind.List } list, _, true) => list.Items.Count(item => !notes.Unreadable.Contains(item)),
        (not null, _, true) => 1,
        _ => 0,
    };

    /// <summary>
    /// Whether an offset lies in the front matter and in none of its values: there is a comment, and nothing that is
    /// published.
    /// </summary>
    public bool IsComment(int offset)
    {
        if (root is not { HasNothingIn: false } fields || Holds(fields, offset))
            return false;
        var end = Source.Text.IndexOf("---", fields.Range.End, StringComparison.Ordinal);
        return offset < (end < 0 ? fields.Range.End : end);
    }

    /// <summary>Whether an offset lies in a value that was reported as unreadable: nothing of it is published.</summary>
    public bool IsUnread(int offset) => notes.Unreadable.Any(node => offset >= node.Range.Start && offset < node.Range.End);

    /// <summary>Whether a list is truly without items: absent, or written without any. Items that cannot be read are items.</summary>
    public bool LacksItems(string path) =>
        Lacks(path) || (Find(path) is ({ Kind: FrontMatterKind.List, HasNothingIn: true } list, _, true) && !notes.Unreadable.Contains(list));

    /// <summary>How many items a list was written with, those that cannot be read too.</summary>
    public int WrittenCount(string path) => Find(path) is ({ } list, _, true) ? list.Items.Count() : 0;

    /// <summary>Every single value of the front matter, with its place.</summary>
    public IEnumerable<FrontMatterNode> Values => root is { } whole ? ValuesIn(whole) : [];

    /// <summary>The names in a group as written, each with its place.</summary>
    public IEnumerable<(string Name, SourceSpan Span)> NamesIn(string path) =>
        Find(path) is ({ } map, _, true) ? map.Entries.Select(entry => (entry.Key.Text.ToString(), Source.Span(entry.Key.Range))) : [];

    private static IEnumerable<FrontMatterNode> ValuesIn(FrontMatterNode node) => node.Kind switch
    {
        FrontMatterKind.Scalar => [node],
        FrontMatterKind.List => node.Items.SelectMany(ValuesIn),
        FrontMatterKind.Map => node.Entries.SelectMany(entry => ValuesIn(entry.Value)),
        _ => [],
    };

    private TextRange RangeOf(string path, bool ofKey)
    {
        var (node, key, isWhole) = Find(path);
        if (node is not { } found || found == root)
            return TextRange.At(0);
        // A field that is absent is reported at the key of its group: the group's value may be many lines.
        return (ofKey || !isWhole) && key is { } name ? name.Range : found.Range;
    }

    // Asked for every charter by many rules, so the path is read in place and not taken apart into strings.
    private (FrontMatterNode? Node, FrontMatterNode? Key, bool IsWhole) Find(ReadOnlySpan<char> path)
    {
        var node = root;
        FrontMatterNode? key = null;
        while (path.Length > 0)
        {
            if (path[0] == '.')
                path = path[1..];
            var end = path[0] == '[' ? path.IndexOf(']') + 1 : path.IndexOfAny('.', '[');
            var step = end < 0 ? path : path[..end];
            path = path[step.Length..];
            if (step[0] == '[')
            {
                // What may be one or many, or a bare value, stands for its own only item.
                if (node is not { Kind: FrontMatterKind.List } list)
                    continue;
                if (ReadableItem(list, int.Parse(step[1..^1], CultureInfo.InvariantCulture)) is not { } item)
                    return (node, key, false);
                (node, key) = (item, null);
            }
            else if (node is { Kind: FrontMatterKind.Map } map && EntryOf(map, step) is { } entry)
                (node, key) = (entry.Value, entry.Key);
            else
                return (node, key, node is { } bare && notes.Shorthands.TryGetValue(bare, out var field) && step.SequenceEqual(field));
        }

        return (node, key, true);
    }

    private FrontMatterNode? ReadableItem(FrontMatterNode list, int index)
    {
        foreach (var item in list.Items)
        {
            if (!notes.Unreadable.Contains(item) && index-- == 0)
                return item;
        }

        return null;
    }

    private FrontMatterEntry? EntryOf(FrontMatterNode map, ReadOnlySpan<char> name) =>
        map[name] ?? (notes.Meant.Count > 0 && notes.Meant.TryGetValue((map, name.ToString()), out var meant) ? meant : null);

    private static bool Holds(FrontMatterNode node, int offset) => node.Kind switch
    {
        FrontMatterKind.Map => node.Entries.Any(entry => Holds(entry.Value, offset)),
        FrontMatterKind.List => node.Items.Any(item => Holds(item, offset)),
        _ => offset >= node.Range.Start && offset < node.Range.End,
    };

    private bool SaysNothing(FrontMatterNode node) => !notes.Unreadable.Contains(node) && node.Kind switch
    {
        FrontMatterKind.List => node.HasNothingIn,
        FrontMatterKind.Map => node.Entries.All(entry => SaysNothing(entry.Value)),
        _ => false,
    };

    private bool HasUnreadable(FrontMatterNode node) => notes.Unreadable.Contains(node) || node.Kind switch
    {
        FrontMatterKind.List => node.Items.Any(HasUnreadable),
        FrontMatterKind.Map => node.Entries.Any(entry => HasUnreadable(entry.Value)),
        _ => false,
    };
}
