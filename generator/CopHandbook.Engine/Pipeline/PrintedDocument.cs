using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Memory;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Makes the parts of the printed document out of the pages that have been drawn, so that both say the same.</summary>
internal static class PrintedDocument
{
    // A page's own top is where its part begins, not the top of the document.
    private const string TopOfPage = "top";

    /// <param name="drawn">The HTML of a page, in UTF-8; asked from several threads.</param>
    public static PrintPage Compose(PrintPage page, Func<Permalink, ReadOnlyMemory<byte>> drawn)
    {
        var ids = page.Chapters.Concat(page.Communities).ToDictionary(part => part.Page.Target, part => part.Id);
        return page with { Chapters = Drawn(page.Chapters), Communities = Drawn(page.Communities) };

        IReadOnlyList<PrintedPage> Drawn(IReadOnlyList<PrintedPage> parts) => SideBySide.Select(parts, [], (part, _) =>
        {
            using var main = HtmlMain.Of(drawn(part.Page.Target).Span);
            return part with
            {
                Html = HtmlExcerpt.Of(main.Html, id => IdIn(part.Id, id), href => Address(href, part.Page.Target, page.Permalink, ids)),
            };
        });
    }

    // With a sign between them that no address has, no two make the same.
    private static string IdIn(string part, string id) => $"{part}~{id}";

    private static string Address(string href, Permalink from, Permalink page, Dictionary<Permalink, string> ids)
    {
        if (from.Follow(href) is not var (target, suffix))
            return href;
        var anchor = suffix.StartsWith('#') ? Uri.UnescapeDataString(suffix[1..]) : "";
        if (ids.TryGetValue(target, out var part))
            return "#" + Fragment(anchor is "" or TopOfPage ? part : IdIn(part, anchor));
        return target.RelativeTo(page) + suffix;
    }

    // The colon, which the ids of footnotes have, needs no escape here, and not every checker of links takes one back.
    private static string Fragment(string id) => Uri.EscapeDataString(id).Replace("%3A", ":", StringComparison.Ordinal);
}
