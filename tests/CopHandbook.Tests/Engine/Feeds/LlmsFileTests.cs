using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Feeds;

public class LlmsFileTests
{
    [Fact]
    public async Task It_lists_chapters_and_communities_with_what_they_are()
    {
        var lines = (await BuiltSite.Of(Repository.Content)).Text("llms.txt").Split('\n');
        Assert.Equal("# Communities of practice handbook", lines[0]);
        Assert.Equal("> How to form a community of practice, how to run one, and which communities there are.", lines[2]);
        Assert.Equal(9 + 7 + 8, lines.Count(line => line.StartsWith("- [", StringComparison.Ordinal)));
        Assert.Contains(
            "- [AWS](https://handbook.example.org/communities/aws/index.md): A monthly lunch-time group for people who use AWS native services.",
            lines);
    }

    [Fact]
    public async Task Words_of_people_stay_words()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + "title: \"A [b](c) <d>\\n# e\"\n");
        scratch.Write("content/guidance/a.md", "# A\n");
        Assert.StartsWith(@"# A \[b\](c) \<d> # e" + "\n", (await BuiltSite.Of(scratch.At("content"))).Text("llms.txt"), StringComparison.Ordinal);
    }
}
