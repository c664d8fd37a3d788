using CopHandbook.Engine.Formats;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>A body: that of a charter, and of a chapter whose HTML is kept. Whatever is found in it, what is drawn of it can do nothing.</summary>
internal static class BodyFuzz
{
    public static void Try(byte[] body)
    {
        var handbook = new FuzzedHandbook();
        handbook.Add("handbook.yml", "base-url: https://handbook.example.org/\nguidance-html: true\n");
        handbook.Add("guidance/a.md", [.. "---\ntitle: A\n---\n"u8, .. body]);
        handbook.Add("communities/a.md", [.. "---\nschema: 1\nsubject: A\nstatus: proposed\n---\n"u8, .. body]);
        var read = handbook.Read().Handbook;
        foreach (var text in read.Chapters.Select(chapter => chapter.Body).Concat(read.Communities.Select(community => community.Body)))
            AssertHarmless(text);
    }

    private static void AssertHarmless(Prose text)
    {
        var links = text.Links.Select(link => new ResolvedLink("x")).ToList();
        var sections = text.ToSections(links, []);
        Assert.Empty(HtmlAttacks.HarmIn(string.Concat(sections.Select(section => section.Html))));
        // No section gets lost on the way.
        Assert.Equal(text.Headings.Where(heading => heading.IsSection), sections.Select(section => section.Heading).OfType<Heading>());
    }
}
