using CopHandbook.Engine.Formats;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Formats;

/// <summary>What is read can be drawn: a parser that counts blocks and inlines apart, and brackets hardly, is held to the depth of both.</summary>
public class MarkdownDepthTests
{
    [Theory]
    [InlineData(0, 100, false)]
    [InlineData(0, 98, true)]
    [InlineData(60, 60, false)]
    [InlineData(48, 48, true)]
    public void Blocks_and_inlines_count_together(int quotations, int brackets, bool isRead)
    {
        var text = new string('>', quotations) + " " + new string('[', brackets) + "a";
        var read = MarkdownReader.Read(text, 0, [], titleFromText: false);
        Assert.Equal(isRead, read is not null);
        if (read is { Text: var prose })
            Assert.Contains("[a", string.Concat(prose.ToSections([], []).Select(section => section.Html)), StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_that_begin_no_link_are_told_as_too_deep() => Assert.Equal(
        ["guidance/a.md:1:1 over-limit"], Checked.Places(("guidance/a.md", "# A\n\n" + new string('[', 150) + "\n")));
}
