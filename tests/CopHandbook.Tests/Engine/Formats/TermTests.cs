using System.Text.RegularExpressions;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>Which words of a text become links to the glossary; a link is shown here as <c>{word|term}</c>.</summary>
public partial class TermTests
{
    private static readonly Permalink Elsewhere = new("/guidance/elsewhere/");
    private static readonly Permalink Home = new("/guidance/words/");

    [Theory]
    [InlineData("a coordinator and a coordinator", "a {coordinator|c} and a coordinator")]
    [InlineData("two coordinators", "two {coordinators|c}")]
    [InlineData("Coordinators meet", "{Coordinators|c} meet")]
    [InlineData("It meets. Coordinators come.", "It meets. {Coordinators|c} come.")]
    [InlineData("Ask: “Coordinators?”", "Ask: “{Coordinators|c}?”")]
    [InlineData("The Coordinator", "The Coordinator")]
    [InlineData("a COORDINATOR", "a COORDINATOR")]
    [InlineData("the coordinator’s chair", "the {coordinator|c}’s chair")]
    [InlineData("subcoordinator co-coordinator coordinator-led coordinatorship", "subcoordinator co-coordinator coordinator-led coordinatorship")]
    [InlineData("coordinator@x.org x.coordinator coordinator.org /coordinator", "coordinator@x.org x.coordinator coordinator.org /coordinator")]
    [InlineData("the core group here", "the {core group|g} here")]
    [InlineData("the core\ngroup here", "the {core\ngroup|g} here")]
    [InlineData("the core, group", "the core, group")]
    [InlineData("the core *group*", "the core <em>group</em>")]
    [InlineData("*core group*", "<em>{core group|g}</em>")]
    [InlineData("for others", "for others")]
    [InlineData("for *others*", "for <em>{others|o}</em>")]
    [InlineData("for *others here*", "for <em>others here</em>")]
    [InlineData("for *a `b` others*", "for <em>a <code>b</code> others</em>")]
    [InlineData("for **Others**", "for <strong>{Others|o}</strong>")]
    [InlineData("the <!-- coordinator --> coordinator", "the  {coordinator|c}")]
    [InlineData("when the time of the hour for what the coordinator's mate has", "when the time of the hour for what the {coordinator|c}'s mate has")]
    [InlineData("`coordinator` then coordinator", "<code>coordinator</code> then {coordinator|c}")]
    [InlineData("координатор coordinatoŕ", "координатор coordinatoŕ")]
    public void Whole_words_lead_to_their_term_at_first_use(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", Linked(markdown, Elsewhere));

    [Theory]
    [InlineData("# A coordinator\n")]
    [InlineData("[a coordinator](x.md)\n")]
    [InlineData("![a coordinator](x.png)\n")]
    [InlineData("    coordinator\n")]
    [InlineData("```\ncoordinator\n```\n")]
    [InlineData("<https://example.org/coordinator>\n")]
    [InlineData("| coordinator |\n|---|\n| x |\n")]
    [InlineData("Coordinator\n:   A person.\n")]
    public void Headings_links_code_and_names_are_left_alone(string markdown) => Assert.DoesNotContain("|c}", Linked(markdown, Elsewhere), StringComparison.Ordinal);

    [Theory]
    [InlineData("| a |\n|---|\n| coordinator |\n")]
    [InlineData("> coordinator\n")]
    [InlineData("- one\n- coordinator\n")]
    [InlineData("Word\n:   A coordinator.\n")]
    [InlineData("x[^1]\n\n[^1]: coordinator\n")]
    public void Tables_lists_quotations_and_notes_are_running_text(string markdown) => Assert.Contains("{coordinator|c}", Linked(markdown, Elsewhere), StringComparison.Ordinal);

    [Fact]
    public void The_section_that_defines_a_term_does_not_lead_to_itself()
    {
        const string text = "## Words\n\nA coordinator.\n\n### More\n\nA coordinator.\n";
        Assert.Contains("<p>A coordinator.</p>\n<h3 id=\"more\">More</h3>\n<p>A {coordinator|c}.</p>", Linked(text, Home), StringComparison.Ordinal);
        Assert.Contains("<p>A {coordinator|c}.</p>\n<h3", Linked(text, Elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public void The_meaning_is_told_with_the_link_and_cannot_break_out()
    {
        var html = Html("a coordinator", Elsewhere);
        Assert.Equal("<p>a <a class=\"term\" href=\"../g/#c\" title=\"Who &lt;i&gt; &quot;leads&quot;\">coordinator</a></p>\n", html);
    }

    [Fact]
    public void The_pieces_of_a_text_are_the_whole_text()
    {
        var text = MarkdownReader.Read("Lead[^1]\n\n## One\n\na\n\n> ## Quoted\n\n### Two\n\nb\n\n[^1]: Note\n", 0, [], titleFromText: false)!.Value.Text;
        var sections = text.ToSections([], []);
        Assert.Equal(["", "one", "two", ""], sections.Select(section => section.Heading?.Id ?? ""));
        Assert.Contains("Quoted", sections[1].Html, StringComparison.Ordinal);
        Assert.StartsWith("<div class=\"footnotes\">", sections[3].Html, StringComparison.Ordinal);
        Assert.Equal(text.ToHtml([]), string.Concat(sections.Select(section => section.Html)));
    }

    private static string Linked(string markdown, Permalink page) =>
        Links().Replace(Html(markdown, page), match => $"{{{match.Groups[2].Value}|{match.Groups[1].Value}}}");

    private static string Html(string markdown, Permalink page)
    {
        var text = MarkdownReader.Read(markdown, 0, [], titleFromText: false)!.Value.Text;
        var terms = new TermIndex([Term("c", "coordinator", "coordinators"), Term("g", "core group"), Term("o", "*others*")]);
        var uses = text.FirstUses(terms, page).Select(use => new TermLink(use, $"../g/#{use.Term.Anchor}"));
        return string.Concat(text.ToSections(text.Links.Select(link => new ResolvedLink(link.Target)).ToList(), [.. uses]).Select(section => section.Html));
    }

    private static GlossaryTerm Term(string id, params string[] forms) =>
        new(id, "Who <i> \"leads\"", id, new PassageLink("Words", "Words", Home, "words"), forms);

    [GeneratedRegex("<a class=\"term\" href=\"../g/#([a-z])\"[^>]*>([^<]*)</a>")]
    private static partial Regex Links();
}
