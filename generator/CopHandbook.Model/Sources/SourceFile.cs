using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Sources;

/// <summary>A text file of the content folder, decoded, without a byte-order mark.</summary>
public sealed class SourceFile(SourcePath path, SourceText text)
{
    // Where nothing is wrong nobody asks for a line. Two that ask at once make two tables that are equal.
    private LineTable? lines;

    public SourcePath Path { get; } = path;

    public SourceText Content { get; } = text;

    public string Text => Content.Characters;

    public SourceSpan Span(TextRange range)
    {
        lines ??= new LineTable(Content);
        var (line, column) = lines.At(range.Start);
        var (endLine, endColumn) = lines.At(range.End);
        return new SourceSpan(Path, line, column, endLine, endColumn);
    }
}
