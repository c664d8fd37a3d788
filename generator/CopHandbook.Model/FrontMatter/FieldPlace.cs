using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>
/// A field of a file, written or not: where the way to it ends. A field that is absent stands at the nearest group that
/// it belongs to.
/// </summary>
public readonly struct FieldPlace
{
    private readonly SourceFile source;
    private readonly ReadingNotes notes;
    private readonly FrontMatterNode? node;
    private readonly FrontMatterNode? key;
    private readonly bool isWhole;

    private FieldPlace(SourceFile source, ReadingNotes notes, FrontMatterNode? node, FrontMatterNode? key, bool isWhole) =>
        (this.source, this.notes, this.node, this.key, this.isWhole) = (source, notes, node, key, isWhole);

    /// <param name="root">Null where nothing could be read.</param>
    internal static FieldPlace Top(SourceFile source, ReadingNotes notes, FrontMatterNode? root) => new(source, notes, root, null, true);

    /// <summary>The value; where it is absent, the nearest group that it belongs to; at last the opening line.</summary>
    public SourceSpan Span => source.Span(Range(ofKey: false));

    /// <summary>The key of a field, else as <see cref="Span"/>.</summary>
    public SourceSpan KeySpan => source.Span(Range(ofKey: true));

    /// <summary>Whether the field is truly absent: not written, and not a part of something that could not be read.</summary>
    public bool IsAbsent => !isWhole && node is { } group && !notes.Unreadable.Contains(group);

    /// <summary>Whether the value, or anything in it, was reported as unreadable.</summary>
    // What is absent is broken only where it would stand in something that could not be read.
    public bool IsBroken => node is not { } found || (isWhole ? HasUnreadable(found) : notes.Unreadable.Contains(found));

    /// <summary>Whether the field is given and says nothing: a list without items, a group without fields, or nothing but such.</summary>
    public bool IsEmpty => isWhole && node is { } found && SaysNothing(found);

    /// <summary>Whether a list is truly without items: absent, or written without any. Items that cannot be read are items.</summary>
    public bool LacksItems =>
        IsAbsent || (isWhole && node is { Kind: FrontMatterKind.List, HasNothingIn: true } list && !notes.Unreadable.Contains(list));

    /// <summary>
    /// How many items of a list could be read; a value that stands for its own only item counts as one, a field that is
    /// absent as none.
    /// </summary>
    public int Count => !isWhole || node is not { } found || notes.Unreadable.Contains(found) ? 0
        : found.Kind == FrontMatterKind.List ? CountReadable(found)
        : 1;

    /// <summary>How many items a list was written with, those that cannot be read too.</summary>
    public int WrittenCount => isWhole && node is { } list ? list.Items.Count : 0;

    /// <summary>The entries of a group as written; none where it is absent or no group.</summary>
    public FrontMatterEntries Entries => isWhole && node is { } map ? map.Entries : default;

    /// <summary>The field of a group.</summary>
    public FieldPlace Field(ReadOnlySpan<char> name)
    {
        if (!isWhole)
            return this;
        if (node is { Kind: FrontMatterKind.Map } map && EntryOf(map, name) is { } entry)
            return new(source, notes, entry.Value, entry.Key, true);
        return new(
            source, notes, node, key, node is { } bare && notes.Shorthands.TryGetValue(bare, out var field) && name.SequenceEqual(field));
    }

    /// <summary>The item of a list, counted from 0; items that could not be read are passed over.</summary>
    public FieldPlace Item(int index)
    {
        // What may be one or many, or a bare value, stands for its own only item.
        if (!isWhole || node is not { Kind: FrontMatterKind.List } list)
            return this;
        return ReadableItem(list, index) is { } item ? new(source, notes, item, null, true) : new(source, notes, node, key, false);
    }

    private TextRange Range(bool ofKey)
    {
        if (node is not { } found || found.IsRoot)
            return TextRange.At(0);
        // A field that is absent is reported at the key of its group: the group's value may be many lines.
        return (ofKey || !isWhole) && key is { } name ? name.Range : found.Range;
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

    private int CountReadable(FrontMatterNode list)
    {
        var count = 0;
        foreach (var item in list.Items)
            count += notes.Unreadable.Contains(item) ? 0 : 1;
        return count;
    }

    private FrontMatterEntry? EntryOf(FrontMatterNode map, ReadOnlySpan<char> name) =>
        map[name] ?? (notes.Meant.Count > 0 && notes.Meant.TryGetValue((map, name.ToString()), out var meant) ? meant : null);

    private bool SaysNothing(FrontMatterNode value)
    {
        if (value.Kind is FrontMatterKind.Scalar or FrontMatterKind.Refused || notes.Unreadable.Contains(value))
            return false;
        if (value.Kind == FrontMatterKind.List)
            return value.HasNothingIn;
        foreach (var entry in value.Entries)
        {
            if (!SaysNothing(entry.Value))
                return false;
        }

        return true;
    }

    private bool HasUnreadable(FrontMatterNode value)
    {
        if (notes.Unreadable.Contains(value))
            return true;
        foreach (var item in value.Items)
        {
            if (HasUnreadable(item))
                return true;
        }

        foreach (var entry in value.Entries)
        {
            if (HasUnreadable(entry.Value))
                return true;
        }

        return false;
    }
}
