using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>Where a file's front matter ends and its text begins. Nothing is parsed yet.</summary>
/// <param name="YamlEnd">The offset of the closing fence; 0 where the file has no front matter.</param>
/// <param name="BodyStart">The offset of the first character below the front matter.</param>
internal readonly record struct FrontMatterFence(int YamlEnd, int BodyStart, Diagnostic? Problem)
{
    public bool HasFrontMatter => YamlEnd > 0;

    /// <param name="most">Its most characters; the YAML reader never sees more.</param>
    public static FrontMatterFence Find(SourceFile file, int most)
    {
        var text = file.Text;
        if (!IsFence(text, 0, out var next))
            return new(0, 0, ForeignFrontMatter(file) ?? FrontMatterFlaw.Find(file));
        for (var line = next; line < text.Length; line = next)
        {
            if (IsFence(text, line, out next))
                return line <= most ? new(line, next, null) : new(0, next, OverLimit.FrontMatterSize(file.Span(new(0, 3)), line, most));
        }

        return new(0, text.Length, YamlSyntax.FrontMatterNotClosed(file.Span(new(0, 3))));
    }

    /// <summary>Whether the line at an offset is three dashes; <paramref name="next"/> is where the line after it begins.</summary>
    private static bool IsFence(string text, int line, out int next)
    {
        var end = text.AsSpan(line).IndexOfAny('\n', '\r');
        var content = end < 0 ? text.AsSpan(line) : text.AsSpan(line, end);
        next = end < 0 ? text.Length : line + end + 1;
        if (end >= 0 && text[line + end] == '\r' && next < text.Length && text[next] == '\n')
            next++;
        return content.TrimEnd(" \t").SequenceEqual("---");
    }

    private static Diagnostic? ForeignFrontMatter(SourceFile file) => file.Text switch
    {
        ['+', '+', '+', ..] => YamlSyntax.OtherFrontMatter(file.Span(new(0, 3)), "TOML"),
        ['{', ..] => YamlSyntax.OtherFrontMatter(file.Span(new(0, 1)), "JSON"),
        _ => null,
    };
}
