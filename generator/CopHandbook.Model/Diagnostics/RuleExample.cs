namespace CopHandbook.Model.Diagnostics;

/// <summary>
/// A change to the worked example's charter that shows a rule at work. The tests run it; the rule's page shows it.
/// </summary>
/// <param name="Yaml">Top-level fields that replace those of the worked example, or are added to it; may be empty.</param>
public sealed record RuleExample(string Yaml)
{
    /// <summary>The field of handbook.yml that holds the address of the site.</summary>
    public const string BaseUrl = "base-url";

    /// <summary>Top-level fields of the worked example that are taken away.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The Markdown below the front matter.</summary>
    public string Body { get; init; } = "";

    /// <summary>Other communities that it takes: the id, and the fields that they change of the worked example.</summary>
    public IReadOnlyList<ExampleNeighbour> Beside { get; init; } = [];

    /// <summary>Lines of handbook.yml that it takes.</summary>
    public string Settings { get; init; } = "";

    /// <summary>Whether handbook.yml goes without the address that every other example has.</summary>
    public bool WithoutBaseUrl { get; init; }

    /// <summary>Other files of the content folder that it takes, such as a chapter.</summary>
    public IReadOnlyList<ExampleFile> Files { get; init; } = [];

    /// <summary>
    /// What was committed in git before this, on the day that it names; this is then committed on top. Null where the history
    /// does not matter.
    /// </summary>
    public RuleExample? Before { get; init; }

    /// <summary>The build date that it is read on.</summary>
    public DateOnly Today { get; init; } = new(2026, 2, 1);
}

/// <summary>A second charter of an example. A subject of its own is needed, for two communities never share one.</summary>
public sealed record ExampleNeighbour(string Id, string Yaml)
{
    public IReadOnlyList<string> Without { get; init; } = [];
}

/// <summary>A file of an example. The path is counted from the content folder.</summary>
public sealed record ExampleFile(string Path, string Text);
