using System.Text;

namespace CopHandbook.Engine.Formats;

/// <summary>The <c>main</c> of a finished page. The rest of a page is as long again, and who reads what the page says need not read it.</summary>
internal static class HtmlMain
{
    /// <param name="page">In UTF-8.</param>
    /// <returns>From its opening tag to its closing one.</returns>
    /// <exception cref="InvalidOperationException">The page has none, which is a bug of its theme.</exception>
    public static string Of(ReadOnlySpan<byte> page)
    {
        var (start, end) = (page.IndexOf("<main"u8), page.LastIndexOf("</main>"u8));
        return end < start || start < 0
            ? throw new InvalidOperationException("the theme draws a page without <main>")
            : Encoding.UTF8.GetString(page[start..(end + "</main>"u8.Length)]);
    }
}
