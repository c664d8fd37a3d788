using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Harness;

/// <summary>The text under one heading of our own guidance, up to the next.</summary>
internal static class ChapterSection
{
    public static string Of(string chapter, string anchor)
    {
        var lines = File.ReadAllLines(Repository.At($"content/guidance/{chapter}.md"));
        var start = Array.FindIndex(lines, line => line.StartsWith('#') && new HeadingIds([], []).Next(line.TrimStart('#').Trim()) == anchor);
        Assert.True(start >= 0, $"{chapter}.md has no section #{anchor}");
        return string.Join('\n', lines.Skip(start + 1).TakeWhile(line => !line.StartsWith('#')));
    }
}
