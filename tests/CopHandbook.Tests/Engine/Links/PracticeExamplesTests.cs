using System.Globalization;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class PracticeExamplesTests
{
    private static readonly (string, string) Chapter = ("guidance/goals.md", "# Goals\n\n## Support\n\n## Educate\n");

    [Fact]
    public void A_section_shows_the_communities_that_do_as_it_says()
    {
        var page = Goals(Chapter, Community("a", "active", "support"), Community("b", "forming", "educate"));
        Assert.Equal(["support: A", "educate: B"], page.Examples.Select(section => $"{section.Key}: {Names(section.Value.Single())}"));
        Assert.Equal(Practice.Supports, page.Examples["support"].Single().Practice);
    }

    [Fact]
    public void What_is_a_draft_or_has_retired_is_no_example() =>
        Assert.Empty(Goals(Chapter, Community("a", "retired", "support"), Community("b", "active\nvisibility: draft", "support")).Examples);

    [Fact]
    public void Active_communities_come_before_others_and_all_are_told_by_subject()
    {
        var files = Enumerable.Range(0, 5).Select(i => Community($"a{i}", "proposed", "support"))
            .Concat(Enumerable.Range(0, 4).Select(i => Community($"b{i}", "active", "support")));
        var shown = Goals([Chapter, .. files]).Examples["support"].Single();
        Assert.Equal(6, shown.Shown.Count);
        Assert.Equal(3, shown.More);
        Assert.Equal(["B0", "B1", "B2", "B3"], shown.Shown.Select(link => link.Text).Where(name => name[0] == 'B'));
        Assert.Equal(shown.Shown.Select(link => link.Text).Order(StringComparer.Ordinal), shown.Shown.Select(link => link.Text));
    }

    [Fact]
    public void Not_every_section_shows_the_same_of_many()
    {
        var page = Goals([Chapter, .. Enumerable.Range(0, 99).Select(i => Community(string.Create(CultureInfo.InvariantCulture, $"c{i:00}"), "active", "support", "educate"))]);
        Assert.Empty(Texts(page, "support").Intersect(Texts(page, "educate")).Skip(5));
        Assert.Equal(93, page.Examples["support"].Single().More);
        Assert.NotEqual(Texts(page, "support"), Texts(page, "educate"));
    }

    private static IEnumerable<string> Texts(ChapterPage page, string section) => page.Examples[section].Single().Shown.Select(link => link.Text);

    private static string Names(PracticeExamples examples) => string.Join(", ", examples.Shown.Select(link => link.Text));

    private static ChapterPage Goals(params (string, string)[] files) => Checked.Handbook(files).Site.Pages.OfType<ChapterPage>().Single();

    private static (string, string) Community(string id, string status, params string[] kinds) => ($"communities/{id}.md",
        $"---\nschema: 1\nsubject: {id.ToUpperInvariant()}\nstatus: {status}\ngoals: [{string.Join(", ", kinds.Select(kind => $"{{ kind: {kind}, for: [practitioner], text: Help }}"))}]\n---\n");
}
