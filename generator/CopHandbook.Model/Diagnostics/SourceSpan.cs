using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Diagnostics;

/// <summary>Where a message points. Lines and columns are 1-based and count in the file's own terms; the end is exclusive.</summary>
public readonly record struct SourceSpan(SourcePath Path, int Line, int Column, int EndLine, int EndColumn)
    : IComparable<SourceSpan>
{
    /// <summary>The beginning of a file, for what concerns it as a whole.</summary>
    public static SourceSpan StartOf(SourcePath path) => new(path, 1, 1, 1, 1);

    public int CompareTo(SourceSpan other) =>
        (Path.CompareTo(other.Path), Line.CompareTo(other.Line), Column.CompareTo(other.Column)) switch
        {
            (not 0 and var byPath, _, _) => byPath,
            (_, not 0 and var byLine, _) => byLine,
            (_, _, var byColumn) => byColumn,
        };

    public override string ToString() => $"{Path}:{Line}:{Column}";
}
