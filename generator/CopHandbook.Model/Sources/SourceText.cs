using System.Text;
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
    private readonly WeakReference<string>? made;

    /// <param name="bytes">Sound UTF-8 without a byte-order mark; nobody may write to it any more.</param>
    public SourceText(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        made = new(null!);
    }

    private SourceText(string characters) => given = characters;

    public static implicit operator SourceText(string characters) => new(characters);

    public ReadOnlyMemory<byte> Bytes => bytes ?? Encoding.UTF8.GetBytes(given!);

    object IMadeOf.MadeOf => Bytes;

    public string Characters => given ?? MadeAgain();

    // Two that ask at once make two strings that are equal.
    private string MadeAgain()
    {
        if (!made!.TryGetTarget(out var characters))
            made.SetTarget(characters = Encoding.UTF8.GetString(bytes!.Value.Span));
        return characters;
    }
}
