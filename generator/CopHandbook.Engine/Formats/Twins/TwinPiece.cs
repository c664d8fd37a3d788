namespace CopHandbook.Engine.Formats.Twins;

/// <summary>A piece of a line.</summary>
/// <param name="First">The first character that a reader sees of a text.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct TwinPiece(TwinPieceKind Kind, ReadOnlyMemory<char> Text, char First = '\0', char Last = '\0')
{
    public TwinPiece(TwinPieceKind kind, string text, char first = '\0', char last = '\0') : this(kind, text.AsMemory(), first, last)
    {
    }

    public bool Is(ReadOnlySpan<char> text) => Text.Span.SequenceEqual(text);
}

internal enum TwinPieceKind
{
    /// <summary>Its text is as written.</summary>
    Text,

    /// <summary>Emphasis begins; its text is the mark.</summary>
    Opening,

    /// <summary>Emphasis ends.</summary>
    Closing,
    Break,
}
