using System.Buffers;
using System.Text;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// The <c>main</c> of a finished page, from its opening tag to its closing one. The rest of a page is as long again, and who reads what the
/// page says need not read it. Its room is used again for others.
/// </summary>
internal sealed class HtmlMain : IDisposable
{
    private readonly char[] room;
    private readonly int length;

    private HtmlMain(ReadOnlySpan<byte> main)
    {
        room = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(main.Length));
        length = Encoding.UTF8.GetChars(main, room);
    }

    /// <summary>Until it is disposed of.</summary>
    public ReadOnlyMemory<char> Html => room.AsMemory(0, length);

    /// <param name="page">In UTF-8.</param>
    /// <exception cref="InvalidOperationException">The page has none, which is a bug of its theme.</exception>
    public static HtmlMain Of(ReadOnlySpan<byte> page)
    {
        var (start, end) = (page.IndexOf("<main"u8), page.LastIndexOf("</main>"u8));
        return end < start || start < 0
            ? throw new InvalidOperationException("the theme draws a page without <main>")
            : new(page[start..(end + "</main>"u8.Length)]);
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(room);
}
