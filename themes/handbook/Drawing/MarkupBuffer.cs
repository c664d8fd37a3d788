using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace CopHandbook.Themes.Handbook.Drawing;

/// <summary>A text that grows and ends as UTF-8; its room is used again for the next one.</summary>
internal sealed class MarkupBuffer
{
    // Most pages are longer, and the one for paper has millions: what is full is turned into UTF-8, which takes half the room.
    private readonly char[] characters = new char[16 * 1024];
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);

    // Half of a letter that takes two characters may be the last that there is room for.
    private readonly Encoder utf8 = Encoding.UTF8.GetEncoder();
    private int length;

    public void Clear()
    {
        length = 0;
        bytes.ResetWrittenCount();
        utf8.Reset();
    }

    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.TryCopyTo(characters.AsSpan(length)))
        {
            var fits = characters.Length - length;
            text[..fits].CopyTo(characters.AsSpan(length));
            length += fits;
            text = text[fits..];
            Empty(isLast: false);
        }

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
            Empty(isLast: false);
        }
    }

    public byte[] ToUtf8()
    {
        Empty(isLast: true);
        return bytes.WrittenSpan.ToArray();
    }

    private void Empty(bool isLast)
    {
        var room = bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(length));
        bytes.Advance(utf8.GetBytes(characters.AsSpan(0, length), room, isLast));
        length = 0;
    }
}
