using System.Text;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>A place in the words of a text: which of the literals of its tree, in their order, and a character of that.</summary>
internal readonly record struct MarkdownPlace(int Literal, int Offset);

/// <summary>
/// Words that stand beside one another in a text, though its tree has them in several nodes: Markdig begins a new one at
/// signs that turn out to mean nothing, and at the end of each line.
/// </summary>
internal sealed class MarkdownTextRun
{
    private readonly StringBuilder words = new();
    private readonly List<(LiteralInline Node, int Start)> nodes = [];

    public string Words => words.ToString();

    public bool IsEmpty => nodes.Count == 0;

    /// <summary>Whether the node continues the run; false where something else begins.</summary>
    public bool TryAdd(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                nodes.Add((literal, words.Length));
                foreach (var character in literal.Content.AsSpan())
                    words.Append(char.IsWhiteSpace(character) ? ' ' : character);
                return true;
            case LineBreakInline { IsHard: false }:
                words.Append(' ');
                return true;
            default:
                return false;
        }
    }

    /// <summary>The place before a character; <paramref name="asEnd"/> keeps to the node that ends there.</summary>
    public (LiteralInline Node, int Offset) At(int index, bool asEnd)
    {
        var (low, high) = (0, nodes.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (asEnd ? nodes[middle].Start < index : nodes[middle].Start <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return (nodes[low].Node, index - nodes[low].Start);
    }
}
