using System.Text;
using AngleSharp.Dom;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Writes a clean tree as HTML, in sections. AngleSharp's own writing looks for each node among its siblings, and takes
/// 7 s for 200 kB of short paragraphs; this goes through once.
/// </summary>
internal static class HtmlBodyWriter
{
    /// <param name="cutSign">The comment that stands between two sections.</param>
    public static IReadOnlyList<string> Write(IElement body, string cutSign)
    {
        var sections = new List<string>();
        var html = new StringBuilder();
        // No recursion: whatever is nested too deeply would end the process.
        var open = new Stack<(INode Node, int Next)>([(body, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                if (at.Node != body)
                    html.Append("</").Append(((IElement)at.Node).LocalName).Append('>');
                continue;
            }

            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            switch (child)
            {
                case IText text:
                    // The parser takes the first new line of this element for a part of the tag.
                    if (at is { Next: 0, Node: IElement { LocalName: "pre" } } && text.Data.StartsWith('\n'))
                        html.Append('\n');
                    Escape(text.Data, html);
                    break;
                case IElement element:
                    WriteOpening(element, html);
                    if (!HtmlAllowList.IsVoid(element.LocalName))
                        open.Push((element, 0));
                    break;
                case IComment comment when comment.Data == cutSign:
                    sections.Add(html.ToString());
                    html.Clear();
                    break;
            }
        }

        sections.Add(html.ToString());
        return sections;
    }

    private static void WriteOpening(IElement element, StringBuilder html)
    {
        html.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            html.Append(' ').Append(attribute.Name).Append("=\"");
            Escape(attribute.Value, html);
            html.Append('"');
        }

        html.Append('>');
    }

    private static void Escape(string text, StringBuilder html)
    {
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\u00A0' => html.Append("&nbsp;"),
                _ => html.Append(sign),
            };
        }
    }
}
