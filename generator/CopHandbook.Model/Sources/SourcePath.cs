namespace CopHandbook.Model.Sources;

/// <summary>Where a source file is, as the messages name it: relative, with forward slashes on every platform.</summary>
public readonly record struct SourcePath(string Value) : IComparable<SourcePath>
{
    /// <summary>The path inside the content folder, without its name: <c>communities/aws.md</c>.</summary>
    public string InContent { get; init; } = Value;

    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    public static SourcePath Under(string contentName, string inContent) =>
        new($"{contentName}/{inContent}") { InContent = inContent };

    public int CompareTo(SourcePath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
