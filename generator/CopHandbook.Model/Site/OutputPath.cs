namespace CopHandbook.Model.Site;

/// <summary>A file's place in the published folder: relative, with forward slashes, without <c>.</c> and <c>..</c>.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value)
    {
        if (value.Contains('\\', StringComparison.Ordinal) || !IsInside(value))
            throw new ArgumentException($"'{value}' is no path inside the published folder", nameof(value));
        Value = value;
    }

    public string Value { get; }

    private static bool IsInside(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
                return false;
        }

        return true;
    }

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
