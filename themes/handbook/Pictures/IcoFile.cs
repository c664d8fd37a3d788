using System.Buffers.Binary;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>Several sizes of an icon in one file, each a PNG: a list of what there is, and then all of it.</summary>
internal static class IcoFile
{
    private const int HeadLength = 6;
    private const int EntryLength = 16;
    private const ushort IconType = 1;
    private const ushort Planes = 1;
    private const ushort BitsPerPixel = 32;

    /// <param name="icons">Each with its width in pixels, below 256.</param>
    public static byte[] Of(IReadOnlyList<(int Side, byte[] Png)> icons)
    {
        var offset = HeadLength + icons.Count * EntryLength;
        var file = new byte[offset + icons.Sum(icon => icon.Png.Length)];
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(2), IconType);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(4), (ushort)icons.Count);
        for (var i = 0; i < icons.Count; i++)
        {
            var (side, png) = icons[i];
            var entry = file.AsSpan(HeadLength + i * EntryLength, EntryLength);
            (entry[0], entry[1]) = ((byte)side, (byte)side);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], Planes);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[6..], BitsPerPixel);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], png.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], offset);
            png.CopyTo(file, offset);
            offset += png.Length;
        }

        return file;
    }
}
