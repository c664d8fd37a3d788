using CopHandbook.Model.Settings;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Sources;

/// <summary>Each limit is told with its place, and with the line of handbook.yml that raises it; that line does.</summary>
public class ReadingLimitTests
{
    private static readonly string Deep = ExampleContent.Charter($"tags: {new string('[', 33)}a{new string(']', 33)}", []);

    public static TheoryData<string, string, string> Beyond => new()
    {
        { "guidance/a.md", "# A\n\n" + new string('a', 262_144), "guidance/a.md:1:1 text-bytes" },
        { "guidance/a.md", $"---\ntitle: A\nsummary: A\n#{new string('a', 65_536)}\n---\n", "guidance/a.md:1:1 front-matter-characters" },
        { "communities/aws.md", Deep, $"communities/aws.md:{Deep.Split('\n').Length - 2}:39 front-matter-depth" },
        { "guidance/a.md", "# A\n\n" + new string('>', 150), "guidance/a.md:1:1 text-depth" },
        { "guidance/a.md", "# A\n\n" + Repeated("## B\n", 1000), "guidance/a.md:1002:1 headings" },
        { "guidance/a.md", "# A\n\n" + Repeated("B\n-\n", 1000), "guidance/a.md:2002:1 headings" },
        { "guidance/a.md", "# A\n\n> |a|b|\n> |-|-|\n" + Repeated("> |\n", 6665), "guidance/a.md:6669:1 table-cells" },
        { "guidance/a.md", "# A\n\n" + Repeated("[ (](", 5001), "guidance/a.md:3:25001 links" },
        { "guidance/a.md", "# A\n\n" + Repeated("https://a.example/ ", 5001), "guidance/a.md:3:95006 links" },
        { "guidance/a.md", "# A\n\n" + Repeated("a@b.c ", 5001), "guidance/a.md:3:30002 links" },
        { "guidance/a.md", $"# A\n\n[b]: https://a.example/{new string('c', 1000)}\n\n" + Repeated("[b] ", 2200), "guidance/a.md:3:6 page-characters" },
        { "images/a.png", new string('a', 20 * 1024 * 1024 + 1), "images/a.png:1:1 file-bytes" },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void What_is_beyond_a_limit_is_told_and_the_hint_raises_it(string path, string text, string expected)
    {
        var found = Assert.Single(Checked.Diagnostics((path, text)), problem => problem.Rule == "over-limit");
        var setting = expected.Split(' ')[1];
        Assert.Equal(expected, $"{found.Span.Path.InContent}:{found.Span.Line}:{found.Span.Column} {setting}");
        var written = found.Hint!.Split('\'')[^2];
        Assert.StartsWith($"limits: {{ {setting}: ", written, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Checked.Diagnostics(("handbook.yml", Checked.Settings + written + "\n"), (path, text)), problem => problem.Rule == "over-limit");
    }

    [Fact]
    public void What_is_within_the_limits_is_read() => Assert.Empty(Checked.Diagnostics(
        ("guidance/a.md", "# A\n\n|a|b|\n|-|-|\n" + Repeated("|1|2|\n", 6000) + "\n" + Repeated("## B\n\n[c](#b)\n\n", 999))));

    [Theory]
    [InlineData("text-depth")]
    [InlineData("front-matter-depth")]
    public void A_depth_that_could_end_the_process_is_no_setting(string name) => Assert.Equal(
        [$"handbook.yml:2:{"limits: { : 4".Length + name.Length} over-limit"],
        Checked.Places(("handbook.yml", $"{Checked.Settings}limits: {{ {name}: {ReadingLimits.MostDepth + 1} }}\n")));

    [Fact]
    public void Settings_have_a_limit_of_their_own() =>
        Assert.Contains("handbook.yml:1:1 over-limit", Checked.Places(("handbook.yml", Checked.Settings + Repeated("# a\n", 20_000))));

    [Fact]
    public async Task A_pipe_is_no_file_and_nobody_waits_for_it()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        using var made = System.Diagnostics.Process.Start("mkfifo", [scratch.At("content/pipe.md"), scratch.At("content/pipe.png")])!;
        await made.WaitForExitAsync();
        var places = await Task.Run(() => Checked.Content(scratch.At("content")).Diagnostics).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["pipe.md:1:1 outside-content", "pipe.png:1:1 outside-content"],
            places.Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column} {problem.Rule}"));
    }

    private static string Repeated(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
