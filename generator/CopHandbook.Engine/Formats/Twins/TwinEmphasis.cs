using System.Globalization;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>
/// Finds the emphasis of a line that has to go: by the rules of CommonMark for what opens and closes, and those of older readers.
/// Each line of a site is looked at, and one finder looks at many.
/// </summary>
internal sealed class TwinEmphasis
{
    private readonly List<bool> left = [];

    // Where each that is not closed yet begins.
    private readonly Stack<int> opened = new();
    private IReadOnlyList<TwinPiece> pieces = [];

    /// <returns>For each piece whether it has to go. Of the line that was asked about last.</returns>
    public IReadOnlyList<bool> LeftOut(IReadOnlyList<TwinPiece> of)
    {
        pieces = of;
        opened.Clear();
        left.Clear();
        for (var i = 0; i < pieces.Count; i++)
            left.Add(false);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == TwinPieceKind.Opening)
                opened.Push(i);
            else if (pieces[i].Kind == TwinPieceKind.Closing && opened.Pop() is var start)
                left[start] = left[i] = IsWithin(pieces[start].Text.Span) || !Holds(start, i);
        }

        return left;
    }

    private bool IsWithin(ReadOnlySpan<char> mark)
    {
        foreach (var outer in opened)
        {
            if (pieces[outer].Is(mark))
                return true;
        }

        return false;
    }

    private bool Holds(int start, int end)
    {
        var (before, first) = (Neighbour(start, -1, TwinPieceKind.Opening), Neighbour(start, 1, TwinPieceKind.Opening));
        var (last, after) = (Neighbour(end, -1, TwinPieceKind.Closing), Neighbour(end, 1, TwinPieceKind.Closing));
        return first is { } begins && last is { } ends && before is { } outside && after is { } beyond
            && !char.IsWhiteSpace(begins) && !char.IsWhiteSpace(ends)
            && (!IsSign(begins) || SetsApart(outside)) && (!IsSign(ends) || SetsApart(beyond));
    }

    // The character beside a mark; a space at either end; null where another mark begins or ends there.
    private char? Neighbour(int at, int step, TwinPieceKind sameSide)
    {
        var i = at + step;
        while (i >= 0 && i < pieces.Count && pieces[i].Kind == sameSide)
            i += step;
        if (i < 0 || i >= pieces.Count || pieces[i].Kind == TwinPieceKind.Break)
            return ' ';
        return pieces[i].Kind == TwinPieceKind.Text ? step < 0 ? pieces[i].Last : pieces[i].First : null;
    }

    private static bool SetsApart(char sign) => sign == ' ' || char.IsPunctuation(sign);

    // What some readers take for punctuation; halves of a sign beyond the first plane are most often emoji.
    private static bool IsSign(char sign) =>
        char.IsPunctuation(sign) || char.IsSymbol(sign) || char.IsSurrogate(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;
}
