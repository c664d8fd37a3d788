using System.Text;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>Paragraphs, headings, tables and code below one another, inside the lists and quotations that they are of.</summary>
/// <param name="length">About how long all will be.</param>
internal sealed class TwinBlocks(int length)
{
    private sealed class Level(string first, string rest, bool isItem, bool isFirst)
    {
        /// <summary>Not yet written: the sign of the item stands before its first line.</summary>
        public bool IsNew { get; set; } = true;

        public bool IsItem => isItem;

        public bool IsFirst => isFirst;

        public string First => first;

        public string Rest => rest;
    }

    private readonly StringBuilder text = new(length);
    private readonly List<Level> levels = [];
    private int shared;
    private bool endsInTable;

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
        if (text.Length > 0)
        {
            text.Append('\n');
            if (endsInTable || !IsTight())
                text.Append(string.Concat(levels.Take(shared).Select(level => level.Rest)).TrimEnd()).Append('\n');
        }

        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            foreach (var level in levels)
            {
                text.Append(level.IsNew ? level.First : level.Rest);
                level.IsNew = false;
            }

            text.Append(lines[i]);
            while (text[^1] == ' ')
                text.Length--;
        }

        shared = levels.Count;
        endsInTable = isTable;
    }

    public override string ToString() => text.ToString();

    // Items follow one another, and a list within an item the item's text, without an empty line.
    private bool IsTight() =>
        levels.FindIndex(level => level.IsNew) is >= 0 and var begins
        && levels[begins].IsItem
        && (!levels[begins].IsFirst || levels.Take(begins).Any(level => level.IsItem));
}
