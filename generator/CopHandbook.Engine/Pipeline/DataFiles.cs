using CopHandbook.Engine.Data;
using CopHandbook.Engine.Feeds;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Calendars;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Every file of the site that is for programs, as its writer tells of it.</summary>
internal static class DataFiles
{
    public static IReadOnlyList<DataFile> All { get; } =
    [
        .. ApiReference.Described(),
        new(CharterSchema.Address.Value, DataGroup.Json, "The front matter of a charter as JSON Schema 2020-12, for editors too."),
        new(
            CharterForm.Address.Value, DataGroup.Json,
            "The same as the form for charters reads it, with what is said where a field is missing or wrong. It changes with the form."),
        new(
            CommunityPage.OEmbedBeside(Community).Value, DataGroup.Json,
            "What other sites show where a community's address is pasted, by oEmbed 1.0: its card in a frame. Only with a base-url."),
        CatalogueTable.Described,
        .. OverviewColumns.Described,
        Calendar(CalendarFeed.All, "The meetings, reviews and hand-overs of all communities."),
        Calendar(CalendarFeed.Beside(Community), "Those of a community; at its former addresses too."),
        Calendar(Beside("/people/<name>/"), "Those of the communities that a person coordinates or is in the core group of."),
        Calendar(Beside("/sponsors/<name>/"), "Those of the communities that a person sponsors."),
        new(
            Permalink.Feed.Value, DataGroup.Changes,
            "What changed in the charters, a community of a commit in an entry. Without a history, it has no entries."),
        new(
            "<page>index.md", DataGroup.Texts,
            "What a page says, beside each page. Links are in full and lead to pages; add index.md to the address of one for its text."),
        new(
            ConfluencePage.Beside(Community).Value, DataGroup.Texts,
            "A charter in the storage format of Confluence, with links in full. Only with a base-url."),
        new(
            Community.Value + "charter.md", DataGroup.Texts,
            "A charter as it is written. Only where it says no more than its page, or where the settings allow more."),
        new(LlmsFile.Address.Value, DataGroup.Lists, "Chapters, communities and what there is of them all, each with a sentence, as Markdown."),
        new(
            Sitemap.Address.Value, DataGroup.Lists,
            "The pages that search engines may list, with the day of the last change of those that have a source."),
    ];

    private static Permalink Community => new("/communities/<id>/");

    private static DataFile Calendar(Permalink address, string meaning) => new(address.Value, DataGroup.Calendars, meaning);

    private static Permalink Beside(string page) => CalendarFeed.Beside(new(page));
}
