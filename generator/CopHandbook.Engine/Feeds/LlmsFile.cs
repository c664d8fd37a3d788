using System.Text;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>
/// What the site has, for language models and whoever else reads text: a page of Markdown, by the proposal of llmstxt.org.
/// It leads to the pages as Markdown.
/// </summary>
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
        Section(text, site.Words.Reference, site.Pages.Where(IsReference), frame);
        return new OutputFile(Address.File, Encoding.UTF8.GetBytes(text.ToString()));
    }

    // What there is of all communities, and how to read the data; the page of each rule is one step further.
    private static bool IsReference(Page page) =>
        page is DataPage or CharterReferencePage or RulesPage or GlossaryPage or OverviewPage or CalendarPage or ChangesPage or PrintPage;

    private static void Section(StringBuilder text, string title, IEnumerable<Page> pages, SiteFrame frame)
    {
        text.Append("\n## ").Append(title).Append("\n\n");
        foreach (var page in pages)
        {
            text.Append("- [").Append(Line(page.Title)).Append("](").Append(frame.Absolute(page.Twin ?? page.Permalink)).Append(')');
            if (page.Description.Length > 0)
                text.Append(": ").Append(Line(page.Description));
            text.Append('\n');
        }
    }

    private static string Line(string words) =>
        MarkdownWords.Escaped(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
