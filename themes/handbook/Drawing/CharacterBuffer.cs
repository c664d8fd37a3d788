using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace CopHandbook.Themes.Handbook.Drawing;

/// <summary>A text that grows, and is used again for the next one.</summary>
internal sealed class CharacterBuffer
{
    private char[] characters = new char[64 * 1024];
    private int length;

    public void Clear() => length = 0;

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.TryCopyTo(characters.AsSpan(length)))
        {
            length += text.Length;
            return;
        }

        Grow(text.Length);
        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
    }

    public void AppendEncoded(ReadOnlySpan<char> text, TextEncoder encoder)
    {
        while (encoder.Encode(text, characters.AsSpan(length), out var read, out var written) is var status)
        {
            length += written;
            if (status == OperationStatus.Done)
                return;
            text = text[read..];
            Grow(text.Length);
        }
    }

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(characters, 0, length);

    // A page is short of room once or twice in the life of a thread.
    private void Grow(int more) => Array.Resize(ref characters, Math.Max(characters.Length * 2, length + more * 2 + 64));
}
