namespace CopHandbook.Model.Site;

/// <summary>A file's place in the published folder: relative, with forward slashes, without <c>.</c> and <c>..</c>.</summary>
public readonly record struct OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value)
    {
        if (value.Length == 0 || value[0] == '/' || value.Contains('\\', StringComparison.Ordinal)
            || value.Split('/').Any(part => part is "" or "." or ".."))
            throw new ArgumentException($"'{value}' is no path inside the published folder", nameof(value));
        Value = value;
    }

    public string Value { get; }

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
