using System.Buffers;
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
    private readonly FrontMatterTree? tree = tree;

    public SourceFile Source { get; } = source;

    /// <summary>False where the front matter could not be read at all: what it would say is then unknown, not absent.</summary>
    public bool IsReadable => root is not null;

    /// <summary>The front matter as a whole. Who asks of many fields walks down from here, and needs no path for each.</summary>
    public FieldPlace Top => FieldPlace.Top(Source, notes, root);

    /// <inheritdoc cref="FieldPlace.Span"/>
    public SourceSpan At(string path) => Find(path).Span;

    /// <inheritdoc cref="FieldPlace.KeySpan"/>
    public SourceSpan AtKey(string path) => Find(path).KeySpan;

    /// <inheritdoc cref="FieldPlace.IsAbsent"/>
    public bool Lacks(string path) => Find(path).IsAbsent;

    /// <inheritdoc cref="FieldPlace.IsBroken"/>
    // Nearly always nothing was unreadable, and many rules ask.
    public bool IsBroken(string path) => root is null || (notes.Unreadable.Count > 0 && Find(path).IsBroken);

    /// <inheritdoc cref="FieldPlace.IsEmpty"/>
    public bool IsEmpty(string path) => Find(path).IsEmpty;

    /// <inheritdoc cref="FieldPlace.Count"/>
    public int Count(string path) => Find(path).Count;

    /// <inheritdoc cref="FieldPlace.LacksItems"/>
    public bool LacksItems(string path) => Find(path).LacksItems;

    /// <inheritdoc cref="FieldPlace.WrittenCount"/>
    public int WrittenCount(string path) => Find(path).WrittenCount;

    /// <summary>The names in a group as written, each with its place.</summary>
    public IEnumerable<(string Name, SourceSpan Span)> NamesIn(string path) =>
        Find(path).Entries.Select(entry => (entry.Key.Text.ToString(), Source.Span(entry.Key.Range)));

    /// <summary>
    /// Whether an offset lies in the front matter and in none of its values: there is a comment, and nothing that is
    /// published.
    /// </summary>
    public bool IsComment(int offset)
    {
        if (root is not { HasNothingIn: false } fields || (offset < fields.Range.End && Holds(fields, offset)))
            return false;
        var end = Source.Text.IndexOf("---", fields.Range.End, StringComparison.Ordinal);
        return offset < (end < 0 ? fields.Range.End : end);
    }

    /// <summary>Whether an offset lies in a value that was reported as unreadable: nothing of it is published.</summary>
    public bool IsUnread(int offset) => notes.Unreadable.Any(node => offset >= node.Range.Start && offset < node.Range.End);

    /// <summary>Whether the front matter has any of some words anywhere, comments too; not where it could not be read.</summary>
    public bool HasAny(SearchValues<string> words) => tree?.HasAny(words) == true;

    /// <summary>Every single value of the front matter, with its place.</summary>
    public IEnumerable<FrontMatterNode> Values => root is { } whole ? ValuesIn(whole) : [];

    private static IEnumerable<FrontMatterNode> ValuesIn(FrontMatterNode node) => node.Kind switch
    {
        FrontMatterKind.Scalar => [node],
        FrontMatterKind.List => node.Items.SelectMany(ValuesIn),
        FrontMatterKind.Map => node.Entries.SelectMany(entry => ValuesIn(entry.Value)),
        _ => [],
    };

    // Asked for every charter by many rules, so the path is read in place and not taken apart into strings.
    private FieldPlace Find(ReadOnlySpan<char> path)
    {
        var place = Top;
        while (path.Length > 0)
        {
            if (path[0] == '.')
                path = path[1..];
            var end = path[0] == '[' ? path.IndexOf(']') + 1 : path.IndexOfAny('.', '[');
            var step = end < 0 ? path : path[..end];
            path = path[step.Length..];
            place = step[0] == '[' ? place.Item(int.Parse(step[1..^1], CultureInfo.InvariantCulture)) : place.Field(step);
        }

        return place;
    }

    private static bool Holds(FrontMatterNode node, int offset) => node.Kind switch
    {
        FrontMatterKind.Map => node.Entries.Any(entry => Holds(entry.Value, offset)),
        FrontMatterKind.List => node.Items.Any(item => Holds(item, offset)),
        _ => offset >= node.Range.Start && offset < node.Range.End,
    };
}
