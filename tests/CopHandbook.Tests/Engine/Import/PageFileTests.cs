using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Import;

/// <summary>A page that would take long to read is told of before it is read.</summary>
public class PageFileTests
{
    public static TheoryData<string, string, int> Beyond => new()
    {
        { string.Concat(Enumerable.Repeat("<p>a</p>\n", 10_001)), "tags", 10_001 },
        { "<p>\n" + string.Concat(Enumerable.Repeat("<div>", 201)), "nested", 2 },
        { string.Concat(Enumerable.Repeat("<ul><li>a", 201)), "nested", 1 },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void What_is_beyond_a_limit_is_refused(string page, string word, int line)
    {
        var (text, problem) = Read(page);
        Assert.Null(text);
        Assert.Equal(("over-limit", line), (problem!.Rule, problem.Span.Line));
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(problem.Hint));
    }

    [Theory]
    [InlineData("<p>a<br>", 300)]
    [InlineData("<p>a<ac:link><ri:user /></ac:link>", 300)]
    [InlineData("<div><p>a</p></div>", 4_000)]
    public void What_is_within_the_limits_is_read(string part, int times) =>
        Assert.Equal(string.Concat(Enumerable.Repeat(part, times)), Read(string.Concat(Enumerable.Repeat(part, times))).Text);

    private static (string? Text, Diagnostic? Problem) Read(string page)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("page.html", page);
        return PageFile.Read(scratch.At("page.html"));
    }
}
