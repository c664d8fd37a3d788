using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Sources;

/// <summary>
/// The text of a file, held in UTF-8 as it was read. To work with it takes twice the room, and ten thousand texts are held at once:
/// its characters are kept only as long as there is room, and made again for who asks after that.
/// </summary>
public sealed class SourceText : IMadeOf
{
    private readonly ReadOnlyMemory<byte>? bytes;

    // Of a text that came as characters, for good.
    private readonly string? given;

    // Most are asked for neither, or for the beginning alone. Two that ask at once make two strings that are equal.
    private WeakReference<string>? made;
    private WeakReference<string>? begun;

    /// <param name="bytes">Sound UTF-8 without a byte-order mark; nobody may write to it any more.</param>
    public SourceText(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    private SourceText(string characters) => given = characters;

    public static implicit operator SourceText(string characters) => new(characters);

    public ReadOnlyMemory<byte> Bytes => bytes ?? Encoding.UTF8.GetBytes(given!);

    object IMadeOf.MadeOf => Bytes;

    public string Characters => given ?? Known(made) ?? Remember(ref made, Encoding.UTF8.GetString(bytes!.Value.Span));

    /// <summary>So many of the characters, for who needs no more: front matter is a small part of a text.</summary>
    /// <param name="length">At most those that there are, and no character of two halves is cut.</param>
    public ReadOnlySpan<char> Beginning(int length)
    {
        var known = given ?? (Known(begun) is { } beginning && beginning.Length >= length ? beginning : Known(made));
        return (known ?? Remember(ref begun, Begin(length))).AsSpan(0, length);
    }

    /// <summary>Whether so many of the characters are each one byte, so that places in the text are places in its bytes.</summary>
    public bool BeginsInAscii(int length) => bytes is { } read && length <= read.Length && Ascii.IsValid(read.Span[..length]);

    /// <summary>Whether the beginning holds any of some words; it is not remembered for that.</summary>
    public bool BeginsWithAny(int length, SearchValues<string> words)
    {
        if (given is not null)
            return Beginning(length).ContainsAny(words);
        var characters = ArrayPool<char>.Shared.Rent(length);
        Utf8.ToUtf16(bytes!.Value.Span, characters.AsSpan(0, length), out _, out _);
        var found = characters.AsSpan(0, length).ContainsAny(words);
        ArrayPool<char>.Shared.Return(characters);
        return found;
    }

    private string Begin(int length) => string.Create(
        length, bytes!.Value, static (characters, bytes) => Utf8.ToUtf16(bytes.Span, characters, out _, out _));

    private static string? Known(WeakReference<string>? remembered) =>
        remembered is not null && remembered.TryGetTarget(out var characters) ? characters : null;

    private static string Remember(ref WeakReference<string>? remembered, string characters)
    {
        if (remembered is null)
            remembered = new(characters);
        else
            remembered.SetTarget(characters);
        return characters;
    }
}
