using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class GlossaryTests
{
    private const string Words = "---\ndefines: [coordinator, { term: CORE group, forms: [core group, core groups] }]\n---\n# Words\n\n## Ours\n\nCoordinator\n:   Who *leads*. See [more](#ours).\n\n    More.\n\nCore group\n:   The rest.\n";

    [Fact]
    public void A_term_has_the_meaning_that_its_chapter_gives()
    {
        var page = Checked.Handbook(("guidance/words.md", Words)).Site.Pages.OfType<GlossaryPage>().Single();
        Assert.Equal(["Coordinator: Who leads. See more.", "Core group: The rest."], page.Terms.Select(term => $"{term.Term}: {term.Meaning}"));
        Assert.Equal(["coordinator", "core-group"], page.Terms.Select(term => term.Anchor));
        Assert.All(page.Terms, term => Assert.Equal(new PassageLink("Words", "Ours", new Permalink("/guidance/words/"), "ours"), term.Place));
        Assert.Equal(["coordinator"], page.Terms[0].Forms);
    }

    [Fact]
    public void A_handbook_that_defines_nothing_has_no_glossary() =>
        Assert.Empty(Checked.Handbook(("guidance/words.md", "# Words\n\nCoordinator\n:   Who leads.\n")).Site.Pages.OfType<GlossaryPage>());

    [Fact]
    public void Charters_and_chapters_lead_to_it()
    {
        var site = Checked.Handbook(
            ("guidance/words.md", Words),
            ("communities/c.md", "---\nschema: 1\nsubject: The coordinator\nsummary: A coordinator.\n---\nAsk the coordinator.\n")).Site;
        var page = site.Pages.OfType<CommunityPage>().Single();
        Assert.Equal(["../../glossary/#coordinator"], page.Body.Terms.Select(term => term.Address));
        Assert.Equal("A coordinator.", page.Description);
    }

    [Theory]
    [InlineData("[mentor]", "2:11 undefined-term")]
    [InlineData("[coordinater]", "2:11 undefined-term")]
    [InlineData("[{ forms: [x] }]", "2:11 undefined-term")]
    [InlineData("[{ term: coordinator, forms: [a, c++] }]", "2:43 undefined-term")]
    [InlineData("[{ term: coordinator, forms: [\"* x*\"] }]", "2:40 undefined-term")]
    [InlineData("[coordinator, Coordinator]", "2:24 duplicate-term")]
    [InlineData("[{ term: coordinator, forms: [a] }, { term: core group, forms: [b, A] }]", "2:77 duplicate-term")]
    [InlineData("[{ term: coordinator, forms: [core group] }, core group]", "2:55 duplicate-term")]
    [InlineData("[{ term: coordinator, forms: [a, a, \"*a*\"] }]", "")]
    [InlineData("[coordinator, core group]", "")]
    public void A_term_is_defined_once_and_in_the_text(string defines, string place) => Assert.Equal(
        place.Length == 0 ? [] : [$"guidance/words.md:{place}"],
        Checked.Places(("guidance/words.md", $"---\ndefines: {defines}\n---\n# Words\n\nCoordinator\n:   Who leads.\n\nCore group\n:   The rest.\n")));

    [Fact]
    public void A_second_definition_names_the_place_of_the_first()
    {
        var problem = Checked.Diagnostics(("guidance/a.md", Words), ("guidance/b.md", Words.Replace("CORE group", "core groups", StringComparison.Ordinal)))
            .First(problem => problem.Rule == "duplicate-term");
        Assert.Equal("guidance/b.md:2:11", problem.Span.Path.InContent + ":" + problem.Span.Line + ":" + problem.Span.Column);
        Assert.Equal("guidance/a.md", problem.Related.Single().Path.InContent);
        Assert.Contains("'guidance/a.md', line 2", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["guidance/words.md:9:1 duplicate-term"], Checked.Places(("guidance/words.md", "---\ndefines: [a]\n---\n# Words\n\nA\n:   One.\n\nA\n:   Two.\n")));
    }
}
