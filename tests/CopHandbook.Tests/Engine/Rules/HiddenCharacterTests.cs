using System.Globalization;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>Each kind is found where nothing else in the text leads to it.</summary>
public class HiddenCharacterTests
{
    [Theory]
    [InlineData(0x01)]
    [InlineData(0x1F)]
    [InlineData(0x7F)]
    [InlineData(0x80)]
    [InlineData(0x9F)]
    [InlineData(0x061C)]
    [InlineData(0x200B)]
    [InlineData(0x200E)]
    [InlineData(0x202A)]
    [InlineData(0x202E)]
    [InlineData(0x2060)]
    [InlineData(0x2064)]
    [InlineData(0x2066)]
    [InlineData(0x2069)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFF9)]
    [InlineData(0xFFFF)]
    [InlineData(0xE0041)]
    public void Each_is_found_alone(int code) =>
        Assert.Equal([$"guidance/words.md:3:2 U+{code.ToString("X4", CultureInfo.InvariantCulture)}"], Found(code));

    [Theory]
    [InlineData('\t')]
    [InlineData(0xA0)]
    [InlineData('é')]
    [InlineData('–')]
    [InlineData('’')]
    [InlineData(0x1F600)]
    public void What_is_seen_or_is_a_blank_is_none(int code) => Assert.Empty(Found(code));

    private static IEnumerable<string> Found(int code) =>
        Checked.Diagnostics(("guidance/words.md", $"# Words\n\na{char.ConvertFromUtf32(code)}b\n"))
            .Where(problem => problem.Rule == "hidden-character")
            .Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column} U+{problem.Message.Split("U+")[1].Split(')')[0]}");
}
