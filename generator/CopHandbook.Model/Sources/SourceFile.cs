using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Sources;

/// <summary>A text file of the content folder, decoded, without a byte-order mark.</summary>
public sealed class SourceFile(SourcePath path, string text)
{
    private readonly Lazy<LineTable> lines = new(() => new LineTable(text));

    public SourcePath Path { get; } = path;

    public string Text { get; } = text;

    public SourceSpan Span(TextRange range)
    {
        var (line, column) = lines.Value.At(range.Start);
        var (endLine, endColumn) = lines.Value.At(range.End);
        return new SourceSpan(Path, line, column, endLine, endColumn);
    }
}
