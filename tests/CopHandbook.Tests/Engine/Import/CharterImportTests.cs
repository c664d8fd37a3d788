using System.Text.Json.Nodes;
using CopHandbook.Cli;
using CopHandbook.Engine.Import;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Import;

public class CharterImportTests
{
    /// <summary>What the guidance's worked example does not say, so that no program can know it.</summary>
    private static readonly string[] NotSaid =
        ["status", "started", "summary", "sponsor.agreed", "sponsor.approves", "review.due", "coordinator.current.from", "format.kickoff"];

    [Theory]
    [InlineData("worked-example.storage.xml")]
    [InlineData("worked-example.html")]
    public async Task The_worked_example_becomes_its_charter_and_what_it_does_not_say_is_marked(string page)
    {
        var made = CharterImport.Read(await File.ReadAllTextAsync(Path.Combine(Repository.Fixtures, "import", page)));
        Assert.Equal("aws", made.Id);
        Assert.Equal(NotSaid, made.NotSaid);
        Assert.Empty(made.Texts);
        var (fields, problems) = await Inspected(made.Text);
        var (expected, _) = await Inspected(await File.ReadAllTextAsync(Path.Combine(Repository.Fixtures, "sites/one-community/content/communities/aws.md")));
        foreach (var path in NotSaid)
        {
            Remove(expected, path.Split('.'));
            Remove(fields, path.Split('.'));
        }

        Assert.Equal(expected.ToJsonString(), fields.ToJsonString());
        // Each of them is warned of, but the status, which no placeholder can stand for.
        Assert.Equal(NotSaid.Length - 1, problems.Count);
        Assert.All(problems, problem => Assert.Equal("placeholder-left", problem));
    }

    [Fact]
    public async Task What_no_field_has_is_kept_as_text_with_its_links()
    {
        var made = CharterImport.Read("""
            <p>Welcome to <strong>our</strong> page.</p><h2>Subject</h2><p>Baking &amp; more</p><p>Since 2019.</p>
            <h2>Coordinator</h2><p>Ada Example</p><p>Ask her about *ovens*.</p>
            <h2>How we began</h2><p>In a <a href="https://example.org/kitchen">kitchen</a>, <a href="/display/COP/Old">once</a>.</p><ul><li>Bread<ul><li>Rye</li></ul></li></ul>
            <ac:structured-macro ac:name="code"><ac:parameter ac:name="language">text</ac:parameter><ac:plain-text-body><![CDATA[<b>1 < 2</b>]]></ac:plain-text-body></ac:structured-macro>
            <p>Next on <time datetime="2026-03-02" /> then.</p>
            """);
        Assert.Equal("baking-and-more", made.Id);
        Assert.Equal(["", "How we began"], made.Texts);
        var text = made.Text.Split("\n---\n")[1];
        foreach (var part in new[] { "Welcome to **our** page.", "Since 2019", "## Coordinator", @"Ask her about \*ovens\*.", "[kitchen](https://example.org/kitchen)", "once", "Bread", "Rye", "2026-03-02", @"\<b>1 \< 2" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("display/COP", text, StringComparison.Ordinal);
        var (fields, problems) = await Inspected(made.Text);
        Assert.Equal("Baking & more", fields["subject"]!.GetValue<string>());
        Assert.Equal("Ada Example", fields["coordinator"]!["current"]!["name"]!.GetValue<string>());
        Assert.DoesNotContain(problems, problem => problem is "yaml-syntax" or "wrong-type" or "unknown-key" or "unsafe-html");
    }

    [Theory]
    [InlineData("We meet every two weeks on Tuesdays at 9:30 for 90 minutes in working hours.", "cadence: fortnightly\n      weekday: tuesday\n      start: \"09:30\"\n      duration: 90 minutes\n      when: work-hours\n")]
    [InlineData("The group meets once a month on the last Friday for two hours after work, with pizza for up to €8.50 a person.", "cadence: monthly\n      weekday: friday\n      nth: last\n      duration: 2 hours\n      when: after-work\n      refreshments: { limit: 8.50, currency: EUR, per: head }\n")]
    [InlineData("Meetings are quarterly.", "cadence: quarterly\n")]
    public void A_meeting_is_read_in_the_words_of_the_guidance(string sentence, string expected) =>
        Assert.Contains("mode: live\n      " + expected + "time:\n", CharterImport.Read($"<h2>Meetings</h2><p>{sentence}</p>").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("<h2>Subject</h2>")]
    [InlineData("<h2>Subject</h2><p>\"': #[]{}&amp;*!|&gt;%@`</p><h2>Goals</h2><ul><li>--- : # </li><li>- a</li></ul><h2>Scope</h2><ul><li>a, [b]: {c}</li></ul>")]
    [InlineData("<table><tr><td>Scope</td><td></td></tr><tr><td>Core group</td><td><ul><li>Ada Example</li><li>Zed, Example</li></ul></td></tr></table>")]
    [InlineData("<h1><h2></p></table><ac:x><![CDATA[ <time datetime=\"\"><h2>Sponsor</h2>Ada Example\u0000\u2028")]
    public async Task Any_page_gives_a_charter_that_can_be_read(string page)
    {
        var (_, problems) = await Inspected(CharterImport.Read(page).Text);
        Assert.DoesNotContain(problems, problem => problem is "yaml-syntax" or "yaml-feature" or "wrong-type" or "unknown-key" or "unsafe-html");
    }

    [Fact]
    public async Task The_command_writes_the_charter_once_and_says_what_the_page_does_not()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.At("content"));
        var screen = new StringWriter { NewLine = "\n" };
        string[] command = ["import", Path.Combine(Repository.Fixtures, "import/worked-example.html"), "--content", scratch.At("content")];
        Assert.Equal(0, await CommandLine.RunAsync(command, new HostEnvironment(screen, screen)));
        Assert.Contains($"  not said      {string.Join(", ", NotSaid)}\n", screen.ToString(), StringComparison.Ordinal);
        var written = await File.ReadAllTextAsync(scratch.At("content/communities/aws.md"));
        Assert.Equal(2, await CommandLine.RunAsync(command, new HostEnvironment(screen, screen)));
        Assert.Equal(written, await File.ReadAllTextAsync(scratch.At("content/communities/aws.md")));
        Assert.Contains("is there already, and is left as it is", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await CommandLine.RunAsync(["import", "nowhere.html", "--content", scratch.At("content")], new HostEnvironment(screen, screen)));
    }

    // The parser fails at it, and not by an exception of its own.
    [Fact]
    public async Task A_page_that_cannot_be_followed_is_refused_with_what_to_do()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("page.html", "<p><cite><select><xmp><a id=\"</xmp><b>\">x</cite> <select><xmp><a id=\"</xmp><b>\">x</p>");
        scratch.Write("content/handbook.yml", Checked.Settings);
        var screen = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, await CommandLine.RunAsync(["import", scratch.At("page.html"), "--content", scratch.At("content")], new HostEnvironment(screen, screen)));
        Assert.Equal(
            $"cophandbook: {scratch.At("page.html")}: elements of the page are opened and closed in a way that nobody can follow\n"
            + "    hint: copy what it says into a new page of Confluence, and save that\n",
            screen.ToString());
    }

    private static async Task<(JsonObject Fields, IReadOnlyList<string> Problems)> Inspected(string charter)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/aws.md", charter);
        var screen = new StringWriter { NewLine = "\n" };
        await CommandLine.RunAsync(["inspect", "charter", "aws", "--content", scratch.At("content"), "--today", "2026-02-01"], new HostEnvironment(screen, screen));
        return (JsonNode.Parse(screen.ToString())!.AsObject(), [.. Checked.Content(scratch.At("content")).Diagnostics.Select(problem => problem.Rule)]);
    }

    private static void Remove(JsonObject fields, ReadOnlySpan<string> path)
    {
        if (path.Length > 1 && fields[path[0]] is JsonObject inner)
            Remove(inner, path[1..]);
        else
            fields.Remove(path[0]);
    }
}
