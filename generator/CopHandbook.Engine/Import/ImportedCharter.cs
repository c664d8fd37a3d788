namespace CopHandbook.Engine.Import;

/// <summary>What a page says of a community, as far as it was understood. What is null or empty, the page does not say.</summary>
internal sealed class ImportedCharter
{
    public string? Subject { get; set; }

    public string? Sponsor { get; set; }

    public List<ImportedGoal> Goals { get; } = [];

    public string? ReviewAfter { get; set; }

    public string? Scope { get; set; }

    public List<string> InScope { get; } = [];

    public List<string> OutOfScope { get; } = [];

    public bool? Rotates { get; set; }

    public string? Term { get; set; }

    public string? Coordinator { get; set; }

    public List<string> CoreGroup { get; } = [];

    public ImportedMeeting? Meeting { get; set; }

    public bool ChoosesEachSession { get; set; }

    /// <summary>Sentences on the format that no field has.</summary>
    public List<string> FormatNotes { get; } = [];

    public ImportedBudget? Budget { get; set; }

    /// <summary>Sections that no field has, as Markdown: nothing is lost.</summary>
    public List<string> Texts { get; } = [];
}

/// <param name="Kind">A word of the schema; null where the text does not begin with one.</param>
/// <param name="For">Words of the schema.</param>
internal sealed record ImportedGoal(string? Kind, IReadOnlyList<string> For, string Text);

/// <summary>Each as the charter writes it; null where the text does not say.</summary>
internal sealed record ImportedMeeting(string Cadence, string? Weekday, string? Nth, string? Start, string? Duration, string? When)
{
    public string? Limit { get; init; }

    public string? Currency { get; init; }

    public string? Per { get; init; }
}

/// <inheritdoc cref="ImportedMeeting"/>
internal sealed record ImportedBudget(string Hours, string Per, bool IsAverage, string? For);
