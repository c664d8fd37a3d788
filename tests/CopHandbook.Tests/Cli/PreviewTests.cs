using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

public sealed class PreviewTests : IDisposable
{
    private readonly GitFolder folder = new();
    private readonly ScratchFolder output = new();

    public PreviewTests()
    {
        folder.Write("communities/aws.md", Charter("AWS", "[Native services]"));
        folder.Write("communities/plans.md", Charter("Plans", "[A]").Replace("status: proposed", "status: proposed\nvisibility: draft", StringComparison.Ordinal));
        folder.Write("communities/unchanged.md", Charter("Unchanged", "[A]"));
        folder.Write("guidance/time.md", "# Time\n\nText.\n");
        folder.Write("guidance/old.md", "# Old\n\nText.\n");
        folder.Commit();
        folder.Git("branch", "base");
    }

    [Fact]
    public async Task A_preview_leads_to_all_that_the_change_touches()
    {
        folder.Write("communities/aws.md", Charter("AWS <b>", "[Native services, The marketplace]"));
        folder.Write("communities/knitting.md", Charter("Knitting", "[Yarn]"));
        folder.Write("communities/plans.md", Charter("Secret plans", "[B]").Replace("status: proposed", "status: proposed\nvisibility: draft", StringComparison.Ordinal));
        folder.Write("guidance/time.md", "# Time\n\nOther text.\n");
        folder.Write("guidance/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        folder.Delete("guidance/old.md");
        folder.Write("handbook.yml", Checked.Settings + "given-up: [{ path: /guidance/old/, why: Nobody read it. }]\n");
        folder.Commit();
        var run = await Build("--preview-of", "base");
        Assert.Contains("The site is a preview of what changed since base; its page /preview/ lists that.\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            [
                "Changed: AWS <b> > ../communities/aws/",
                "New: Knitting > ../communities/knitting/",
                "Removed: guidance/old.md > There is no page at /guidance/old/ any more.",
                "Changed: Time > ../guidance/time/",
                "Changed: handbook.yml > ../",
                "New: guidance/plan.svg > ../guidance/plan.svg",
            ],
            Page("preview/index.html").QuerySelectorAll("main .changes > li").Select(Told));
        var parts = Page("preview/index.html").QuerySelectorAll("main .changes > li")[0].QuerySelectorAll("ul li");
        Assert.Equal(["subject: AWS to AWS <b>", "The marketplace"], parts.Where(part => part.QuerySelector("ul") is null).Select(part => part.TextContent.Trim()));
        Assert.DoesNotContain("plans", Text("preview/index.html"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Each_page_says_that_it_is_a_preview_and_is_kept_from_search_engines()
    {
        await Build("--preview-of", "base");
        // A card that another site frames has no room for it.
        foreach (var path in Directory.GetFiles(output.At("site"), "*.html", SearchOption.AllDirectories))
        {
            var page = Parse(File.ReadAllText(path));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.True(page.QuerySelector("meta[http-equiv=refresh], body.embed, body > aside .banner a") is not null, path);
            Assert.Null(page.QuerySelector("main .banner a[href$='preview/']"));
        }

        Assert.Equal(1, Text("_headers").Split("X-Robots-Tag: noindex").Length - 1);
        Assert.StartsWith("/*\n", Text("_headers"), StringComparison.Ordinal);
        Assert.True(Text("_headers").IndexOf("X-Robots-Tag", StringComparison.Ordinal) < Text("_headers").IndexOf("/*.ics", StringComparison.Ordinal));
        Assert.Contains("The change touches nothing of the content.", Text("preview/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_handbook_itself_has_nothing_of_a_preview()
    {
        await Build();
        Assert.False(Directory.Exists(output.At("site/preview")));
        Assert.DoesNotContain("/*\n  X-Robots-Tag", Text("_headers"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetFiles(output.At("site"), "*.html", SearchOption.AllDirectories),
            path => File.ReadAllText(path).Contains("not the handbook", StringComparison.Ordinal));
        Assert.Null(Page("communities/aws/index.html").QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task What_git_does_not_know_is_said_and_nothing_is_listed()
    {
        folder.Write("guidance/time.md", "# Time\n\nOther text.\n");
        folder.Commit();
        var unknown = await Build("--preview-of", "no-such-branch");
        Assert.Contains("it lists no changes, as git knows no revision 'no-such-branch' here.", unknown.Out, StringComparison.Ordinal);
        AssertListsNothing("no-such-branch");

        folder.Git("clone", "-q", "--depth", "1", "--no-single-branch", "file://" + folder.Path, output.At("shallow"));
        var shallow = await CommandRun.With(
            new Dictionary<string, string> { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! },
            "build", "--no-search", "--output", output.At("site"), "--preview-of", "origin/base", "--content", output.At("shallow/content"));
        Assert.Contains("it lists no changes, as this clone is shallow", shallow.Out, StringComparison.Ordinal);
        AssertListsNothing("origin/base");
    }

    [Fact]
    public async Task What_others_did_on_the_base_in_the_meantime_is_no_change()
    {
        folder.Git("checkout", "-q", "base");
        folder.Write("guidance/time.md", "# Time\n\nOf others.\n");
        folder.Commit();
        folder.Git("checkout", "-q", "main");
        folder.Write("communities/knitting.md", Charter("Knitting", "[Yarn]"));
        await Build("--preview-of", "base");
        Assert.Equal(["New: Knitting > ../communities/knitting/"], Page("preview/index.html").QuerySelectorAll("main .changes > li").Select(Told));
    }

    [Fact]
    public async Task An_option_is_no_revision()
    {
        var run = await folder.Run("build", "--output", output.At("site"), "--preview-of=--all");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--preview-of takes a revision, and this is '--all'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_speaks_the_language_of_the_handbook()
    {
        folder.Write("handbook.yml", Checked.Settings + "language: de\n");
        await Build("--preview-of", "base");
        Assert.Contains("nicht das Handbuch", Text("guidance/time/index.html"), StringComparison.Ordinal);
        Assert.Contains("Einstellungen können jede Seite berühren", Text("preview/index.html"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
    }

    private void AssertListsNothing(string revision)
    {
        var page = Page("preview/index.html");
        Assert.Empty(page.QuerySelectorAll("main .changes"));
        Assert.Contains($"could not be compared with {revision} here", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("body > aside .banner"));
    }

    private async Task<CommandRun> Build(params string[] options)
    {
        var run = await folder.Run(["build", "--no-search", "--output", output.At("site"), .. options]);
        Assert.True(run.ExitCode == ExitCode.Sound, run.Out + run.Error);
        return run;
    }

    private string Text(string path) => File.ReadAllText(output.At("site/" + path));

    private IDocument Page(string path) => Parse(Text(path));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Told(IElement line)
    {
        var (name, page) = (line.QuerySelector("div > p > a, div > p > b")!, line.QuerySelector("div > p > a")?.GetAttribute("href"));
        return $"{line.QuerySelector(".changes-when")!.TextContent}: {name.TextContent} > {page ?? line.QuerySelectorAll("div > p")[1].TextContent}";
    }

    private static string Charter(string subject, string scope) =>
        $$"""
        ---
        schema: 1
        subject: "{{subject}}"
        status: proposed
        relevance: A reason.
        goals: [{ kind: support, for: [practitioner], text: Help each other. }]
        scope: { in: {{scope}} }
        time: { cop-budget: [{ hours: 2, per: month }] }
        sponsor: { name: Alex Morgan }
        ---

        """;
}
