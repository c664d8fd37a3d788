using System.Text;

namespace CopHandbook.Engine.Formats;

/// <summary>The tags of an excerpt, as the longer document needs them.</summary>
/// <param name="html">What the tags are of.</param>
/// <param name="nameId">The id in the document for one of the page.</param>
/// <param name="href">The address in the document for one that the page has.</param>
internal sealed class HtmlExcerptTags(ReadOnlyMemory<char> html, Func<string, string> nameId, Func<string, string> href)
{
    public void Open(HtmlToken tag, StringBuilder text)
    {
        var isGroup = IsLandmark(tag);
        text.Append('<').Append(NameOf(tag, tag.Range.Start + 1));
        foreach (var attribute in tag.Attributes)
        {
            if (IsLeftOut(attribute.Name) || (isGroup && attribute.Name == "role"))
                continue;
            text.Append(' ');
            if (ValueOf(attribute) is { } value)
                text.Append(attribute.Name).Append("=\"").Append(Written(value)).Append('"');
            else
                text.Append(html.Span[attribute.Range.Start..attribute.Range.End]);
        }

        if (isGroup)
            text.Append(" role=\"group\"");
        // Paper opens nothing.
        if (tag.Name == "details" && !tag.Has("open"))
            text.Append(" open=\"\"");
        text.Append(html.Span[tag.Range.End - 2] == '/' ? " />" : ">");
    }

    public void Close(HtmlToken tag, StringBuilder text) => text.Append("</").Append(NameOf(tag, tag.Range.Start + 2)).Append('>');

    // As it is written, since drawings have names with capitals; of a heading the level below, where there is one.
    private ReadOnlySpan<char> NameOf(HtmlToken tag, int start) => tag.Name switch
    {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        "h4" => "h5",
        "h5" => "h6",
        _ => html.Span.Slice(start, tag.Name.Length),
    };

    // Pages have sections of the same names, and landmarks of one document need names of their own.
    private static bool IsLandmark(HtmlToken tag) =>
        tag.ValueOf("role") == "region" || (tag.Name == "section" && (tag.Has("aria-label") || tag.Has("aria-labelledby")));

    // An image that waits for its turn to be seen is not printed; and search reads the page, not the document.
    private static bool IsLeftOut(string name) => name == "loading" || name.StartsWith("data-pagefind", StringComparison.Ordinal);

    /// <summary>What the attribute says in the document; null where that is what it says in the page.</summary>
    private string? ValueOf(HtmlAttribute attribute) => attribute.Name switch
    {
        "id" => attribute.Value.Length == 0 ? null : nameId(attribute.Value),
        "aria-labelledby" or "aria-describedby" or "aria-controls" or "for" or "headers" =>
            string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(nameId)),
        "href" or "src" => href(attribute.Value),
        _ => null,
    };

    private static string Written(string value) =>
        value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
