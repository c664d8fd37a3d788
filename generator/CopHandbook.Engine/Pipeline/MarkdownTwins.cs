using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Formats.Twins;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// Pages as Markdown, for programs and for people who copy from them: the words of the finished page, so that both say the
/// same. Links lead to pages and are written in full, since the text is read elsewhere; where the site's own address is not
/// known, they count from the page.
/// </summary>
internal static class MarkdownTwins
{
    private static readonly string[] SchemesOfText = ["http:", "https:", "mailto:", "tel:"];

    /// <param name="drawn">The finished page.</param>
    /// <param name="twin">Where the text is published.</param>
    public static OutputFile Of(Page page, Permalink twin, ReadOnlySpan<byte> drawn, SiteFrame frame)
    {
        // Whoever finds the text alone finds the page by it.
        var end = frame.KnowsAddress ? $"\n\n---\n\n<{frame.Absolute(page.Permalink)}>\n" : "\n";
        using var main = HtmlMain.Of(drawn);
        return new OutputFile(twin.File, TwinWriter.Write(main.Html, Address, end));

        string? Address(string href)
        {
            if (page.Permalink.Follow(href) is var (target, rest))
                return (frame.KnowsAddress ? frame.Absolute(target) : target.RelativeTo(page.Permalink)) + rest;
            return SchemesOfText.Any(scheme => href.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) ? href : null;
        }
    }
}
