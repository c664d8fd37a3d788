using System.Text;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>The words of a stretch of Markdown, without its marks.</summary>
internal static class MarkdownPlainText
{
    public static string Of(ContainerInline? container)
    {
        var words = new StringBuilder();
        Append(container, words);
        return words.ToString().Trim();
    }

    private static void Append(ContainerInline? container, StringBuilder words)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case DelimiterInline bracket:
                    words.Append(bracket.ToLiteral());
                    Append(bracket, words);
                    break;
                case ContainerInline inner:
                    Append(inner, words);
                    break;
                case TaskList:
                    break;
            }
        }
    }
}
