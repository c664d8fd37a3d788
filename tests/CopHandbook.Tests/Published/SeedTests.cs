using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>A guidance that nobody prepared for this program: one file, many first-level headings, headings in a quotation.</summary>
public class SeedTests
{
    private static readonly string Guidance = File.ReadAllText(Path.Combine(Repository.Fixtures, "texts/single-chapter-guidance.md"));

    [Fact]
    public void Only_its_link_to_a_file_that_is_not_there_is_reported()
    {
        var problems = Checked.Diagnostics(("guidance/communities-of-practice.md", Guidance));
        var problem = Assert.Single(problems);
        Assert.Equal(("broken-link", 7, 47), (problem.Rule, problem.Span.Line, problem.Span.Column));
    }

    [Fact]
    public async Task Without_that_link_it_is_a_page()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/guidance/cop.md", Guidance.Replace("(README.md)", "(cop.md)", StringComparison.Ordinal));
        var site = await BuiltSite.Of(scratch.At("content"));
        var page = site.Page("guidance/cop/index.html");
        Assert.Equal("Communities of practice", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("h2#time"));
        Assert.NotNull(page.QuerySelector("main a[href='#time']"));
        Assert.NotNull(page.QuerySelector("blockquote h5"));
    }
}
