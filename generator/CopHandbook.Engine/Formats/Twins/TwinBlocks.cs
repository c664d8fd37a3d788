using System.Runtime.InteropServices;
using System.Text;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>Paragraphs, headings, tables and code below one another, inside the lists and quotations that they are of.</summary>
internal sealed class TwinBlocks
{
    // Of the page before, on each thread: one is written in one go.
    [ThreadStatic]
    private static List<char>? room;

    private sealed class Level(string first, string rest, bool isItem, bool isFirst)
    {
        /// <summary>Not yet written: the sign of the item stands before its first line.</summary>
        public bool IsNew { get; set; } = true;

        public bool IsItem => isItem;

        public bool IsFirst => isFirst;

        public string First => first;

        public string Rest => rest;
    }

    private readonly List<char> text;
    private readonly List<Level> levels = [];
    private int shared;
    private bool endsInTable;

    /// <param name="length">About how long all will be.</param>
    public TwinBlocks(int length)
    {
        text = Interlocked.Exchange(ref room, null) ?? [];
        text.EnsureCapacity(length);
    }

    public void EnterQuotation() => levels.Add(new("> ", "> ", isItem: false, isFirst: true));

    /// <param name="mark">The sign before its first line, with the space behind it.</param>
    /// <param name="isFirst">Whether no item of the same list stands before it.</param>
    public void EnterItem(string mark, bool isFirst) => levels.Add(new(mark, new string(' ', mark.Length), isItem: true, isFirst));

    public void Leave()
    {
        levels.RemoveAt(levels.Count - 1);
        shared = Math.Min(shared, levels.Count);
    }

    public void Add(IReadOnlyList<string> lines, bool isTable = false)
    {
        if (text.Count > 0)
        {
            text.Add('\n');
            if (endsInTable || !IsTight())
            {
                for (var i = 0; i < shared; i++)
                    text.AddRange(levels[i].Rest);
                TrimEnd();
                text.Add('\n');
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Add('\n');
            foreach (var level in levels)
            {
                text.AddRange(level.IsNew ? level.First : level.Rest);
                level.IsNew = false;
            }

            text.AddRange(lines[i]);
            TrimEnd();
        }

        shared = levels.Count;
        endsInTable = isTable;
    }

    /// <summary>All of it, which ends it.</summary>
    /// <param name="before">What stands before the first block.</param>
    /// <param name="behind">What stands behind the last.</param>
    public byte[] ToUtf8(string before, string behind)
    {
        var blocks = CollectionsMarshal.AsSpan(text);
        var utf8 = Encoding.UTF8;
        var bytes = new byte[utf8.GetByteCount(before) + utf8.GetByteCount(blocks) + utf8.GetByteCount(behind)];
        var at = utf8.GetBytes(before, bytes);
        at += utf8.GetBytes(blocks, bytes.AsSpan(at));
        utf8.GetBytes(behind, bytes.AsSpan(at));
        text.Clear();
        room = text;
        return bytes;
    }

    private void TrimEnd()
    {
        while (text is [.., ' '])
            text.RemoveAt(text.Count - 1);
    }

    // Items follow one another, and a list within an item the item's text, without an empty line.
    private bool IsTight() =>
        levels.FindIndex(level => level.IsNew) is >= 0 and var begins
        && levels[begins].IsItem
        && (!levels[begins].IsFirst || levels.Take(begins).Any(level => level.IsItem));
}
