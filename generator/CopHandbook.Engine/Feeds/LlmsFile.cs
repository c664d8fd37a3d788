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

    public static PlannedFiles Plan(HandbookSite site) => PlannedFiles.Of(Address.File, site.Frame, SectionsOf(site), Write);

    private static LlmsSection[] SectionsOf(HandbookSite site) =>
    [
        new(site.Words.Guidance, LinesOf(site.Pages.OfType<ChapterPage>())),
        new(site.Words.Communities, LinesOf(site.Pages.OfType<CommunityPage>())),
        new(site.Words.Reference, LinesOf(site.Pages.Where(IsReference))),
    ];

    private static OutputFile Write(SiteFrame frame, LlmsSection[] sections)
    {
        var text = new StringBuilder("# ").Append(Line(frame.Settings.Title)).Append('\n');
        if (frame.Settings.Description.Length > 0)
            text.Append("\n> ").Append(Line(frame.Settings.Description)).Append('\n');
        foreach (var section in sections)
            Add(text, section, frame);
        return new OutputFile(Address.File, Encoding.UTF8.GetBytes(text.ToString()));
    }

    // What there is of all communities, and how to read the data; the page of each rule is one step further.
    private static bool IsReference(Page page) =>
        page is DataPage or CharterReferencePage or RulesPage or GlossaryPage or OverviewPage or CalendarPage or ChangesPage or PrintPage;

    private static LlmsLine[] LinesOf(IEnumerable<Page> pages) =>
        [.. pages.Select(page => new LlmsLine(page.Title, page.Description, page.Twin ?? page.Permalink))];

    private static void Add(StringBuilder text, LlmsSection section, SiteFrame frame)
    {
        text.Append("\n## ").Append(section.Title).Append("\n\n");
        foreach (var line in section.Lines)
        {
            text.Append("- [").Append(Line(line.Title)).Append("](").Append(frame.Absolute(line.Address)).Append(')');
            if (line.Description.Length > 0)
                text.Append(": ").Append(Line(line.Description));
            text.Append('\n');
        }
    }

    private static string Line(string words) =>
        MarkdownWords.Escaped(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private sealed record LlmsSection(string Title, LlmsLine[] Lines);

    private readonly record struct LlmsLine(string Title, string Description, Permalink Address);
}
