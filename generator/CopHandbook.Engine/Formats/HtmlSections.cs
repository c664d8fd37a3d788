using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CopHandbook.Engine.Formats;

/// <summary>What stands under a heading of a page.</summary>
/// <param name="Heading">Without a colon at its end; empty for what stands before the first.</param>
/// <param name="Html">All of it, to be written as it was.</param>
internal sealed record HtmlSection(string Heading, IReadOnlyList<HtmlPiece> Pieces, string Html)
{
    public IEnumerable<string> Paragraphs => Pieces.Where(piece => !piece.IsItem).Select(piece => piece.Text);

    public IEnumerable<string> Items => Pieces.Where(piece => piece.IsItem).Select(piece => piece.Text);
}

/// <summary>A paragraph, or an item of a list, as plain text in one line.</summary>
internal sealed record HtmlPiece(string Text, bool IsItem);

/// <summary>
/// Divides a page by its headings: HTML, as an export has it, or Confluence's storage format, which is HTML with elements of its own.
/// The name in the first of two columns is a heading too, and so is a paragraph in bold type.
/// </summary>
internal sealed partial class HtmlSections
{
    private const int LongestBoldHeading = 40;

    private const string Blocks =
        "p, pre, ul, ol, table, thead, tbody, tr, td, th, h1, h2, h3, h4, h5, h6, div, section, article, header, footer, blockquote, dl, dt, dd, "
        + "script, style, nav, template, hr";

    private readonly List<HtmlSection> sections = [];
    private readonly List<HtmlPiece> pieces = [];
    private readonly List<string> html = [];
    private string heading = "";

    /// <returns>The title of the page, empty where it has none, and its sections in their order; those with nothing in them too.</returns>
    /// <exception cref="FormatException">Its elements are opened and closed in a way that the parser cannot follow.</exception>
    public static (string Title, IReadOnlyList<HtmlSection> Sections) Of(string page)
    {
        var document = Parsed(WithoutOwnElements(page));
        // HTML lets names be nearly anything. An element of an odd one is none of a text, and what is in it is kept; an attribute says nothing.
        foreach (var odd in document.All.Where(element => !IsPlain(element.LocalName)).ToList())
            odd.Replace([.. odd.ChildNodes]);
        foreach (var element in document.All)
        {
            foreach (var odd in element.Attributes.Where(attribute => !IsPlain(attribute.Name)).ToList())
                element.RemoveAttribute(odd.Name);
        }

        var reader = new HtmlSections();
        reader.ReadAll(document.QuerySelector("#main-content, .wiki-content, main") ?? document.Body!);
        reader.Begin("");
        return (Line(document.Title ?? ""), [.. reader.sections.Where(section => section.Heading.Length > 0 || section.Pieces.Count > 0)]);
    }

    private static bool IsPlain(string name) => name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-');

    private static IHtmlDocument Parsed(string html)
    {
        try
        {
            return new HtmlParser().ParseDocument(html);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException)
        {
            // Not by its own contract: it fails at some texts that are broken on purpose.
            throw new FormatException("elements of the page are opened and closed in a way that nobody can follow", exception);
        }
    }

    // Elements of Confluence close themselves, which those of HTML do not; what is said in them is kept.
    private static string WithoutOwnElements(string page)
    {
        var text = WithQuotedAsText(page);
        return Own().Replace(Setting().Replace(Time().Replace(text, "$1"), ""), "");
    }

    // One that has no end quotes nothing, and neither does any behind it.
    private static string WithQuotedAsText(string page)
    {
        const string opens = "<![CDATA[", closes = "]]>";
        var text = new StringBuilder();
        var at = 0;
        while (page.IndexOf(opens, at, StringComparison.Ordinal) is >= 0 and var start
            && page.IndexOf(closes, start, StringComparison.Ordinal) is >= 0 and var end)
        {
            text.Append(page, at, start - at).Append(WebUtility.HtmlEncode(page[(start + opens.Length)..end]));
            at = end + closes.Length;
        }

        return text.Append(page, at, page.Length - at).ToString();
    }

    // What stands between blocks, in no element or in one for a few words, is a paragraph of its own.
    private void ReadAll(IElement parent)
    {
        var between = parent.Owner!.CreateElement("p");
        foreach (var node in parent.ChildNodes.ToList())
        {
            if (node is IElement element && (element.Matches(Blocks) || element.QuerySelector(Blocks) is not null))
            {
                Finish();
                Read(element);
            }
            else if (node is IText or IElement)
            {
                between.AppendChild(node.Clone());
            }
        }

        Finish();

        void Finish()
        {
            if (between.HasChildNodes)
                ReadBlock(between);
            between = parent.Owner!.CreateElement("p");
        }
    }

    private void Read(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" or "style" or "nav" or "template":
                return;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt":
                Begin(Line(element.TextContent));
                return;
            case "tr" when element.Children.Length == 2:
                Begin(Line(element.Children[0].TextContent));
                ReadBlock(element.Children[1]);
                return;
            case "ul" or "ol":
                AddItems(element);
                html.Add(element.OuterHtml);
                return;
            case "p" when IsBoldHeading(element):
                Begin(Line(element.TextContent));
                return;
            default:
                ReadBlock(element);
                return;
        }
    }

    private void ReadBlock(IElement element)
    {
        if (element.QuerySelector(Blocks) is not null)
        {
            ReadAll(element);
            return;
        }

        if (Line(element.TextContent) is not { Length: > 0 } line)
            return;
        pieces.Add(new(line, false));
        html.Add(element.LocalName is "td" or "th" ? $"<p>{element.InnerHtml}</p>" : element.OuterHtml);
    }

    private void AddItems(IElement list)
    {
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var own = string.Concat(item.ChildNodes.Where(node => node is not IElement { LocalName: "ul" or "ol" }).Select(node => node.TextContent));
            if (Line(own) is { Length: > 0 } line)
                pieces.Add(new(line, true));
            foreach (var inner in item.Children.Where(child => child.LocalName is "ul" or "ol"))
                AddItems(inner);
        }
    }

    private void Begin(string next)
    {
        sections.Add(new(heading, [.. pieces], string.Concat(html)));
        pieces.Clear();
        html.Clear();
        heading = next.TrimEnd(':').TrimEnd();
    }

    private static bool IsBoldHeading(IElement paragraph) =>
        paragraph.Children is [{ LocalName: "strong" or "b" } bold] && Line(bold.TextContent) == Line(paragraph.TextContent)
        && Line(bold.TextContent) is { Length: > 0 and <= LongestBoldHeading };

    // Empty where it shows nothing, as what joins letters does that are not there.
    private static string Line(string text)
    {
        var line = Spaces().Replace(Unseen().Replace(text, ""), " ").Trim();
        return line.All(sign => sign == ' ' || char.GetUnicodeCategory(sign) == UnicodeCategory.Format) ? "" : line;
    }

    // Controls, and what turns the reading order: front matter has none of them.
    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069-[\s]]")]
    private static partial Regex Unseen();

    // No tag of a real page is longer; from one that has no end, the search goes on soon.
    [GeneratedRegex(@"<time\b[^<>]{0,500}\bdatetime=""([^""<>]{0,100})""[^<>]{0,500}>(\s*</time>)?")]
    private static partial Regex Time();

    [GeneratedRegex(@"<ac:parameter\b[^<>]*>[^<]*</ac:parameter>")]
    private static partial Regex Setting();

    [GeneratedRegex(@"</?(ac|ri|at):[^<>]*>")]
    private static partial Regex Own();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
