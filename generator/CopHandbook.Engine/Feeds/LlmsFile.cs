using System.Text;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>What the site has, for language models and whoever else reads text: a page of Markdown, by the proposal of llmstxt.org.</summary>
internal static class LlmsFile
{
    public static readonly Permalink Address = new("/llms.txt");

    public static OutputFile Write(HandbookSite site)
    {
        var frame = site.Frame;
        var text = new StringBuilder("# ").Append(Line(frame.Settings.Title)).Append('\n');
        if (frame.Settings.Description.Length > 0)
            text.Append("\n> ").Append(Line(frame.Settings.Description)).Append('\n');
        Section(text, site.Words.Guidance, site.Pages.OfType<ChapterPage>(), frame);
        Section(text, site.Words.Communities, site.Pages.OfType<CommunityPage>(), frame);
        return new OutputFile(Address.File, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Section(StringBuilder text, string title, IEnumerable<Page> pages, SiteFrame frame)
    {
        text.Append("\n## ").Append(title).Append("\n\n");
        foreach (var page in pages)
        {
            text.Append("- [").Append(Line(page.Title)).Append("](").Append(frame.Absolute(page.Permalink)).Append(')');
            if (page.Description.Length > 0)
                text.Append(": ").Append(Line(page.Description));
            text.Append('\n');
        }
    }

    // Words of people: on one line, and with nothing in them that Markdown would take for a link, an image or HTML.
    private static string Line(string words)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length > 0 ? " " : "");
            foreach (var character in word)
                line.Append(@"\[]<>`*_!".Contains(character, StringComparison.Ordinal) ? @"\" : "").Append(character);
        }

        return line.ToString();
    }
}
