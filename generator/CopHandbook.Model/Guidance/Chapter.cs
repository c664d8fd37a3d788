using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A chapter of the handbook where it stands.</summary>
public sealed record Chapter(string Title, string Summary, int Order, FieldPlaces Places, Prose Body)
{
    /// <summary>The terms that it defines for the whole handbook.</summary>
    public IReadOnlyList<TermDeclaration> Defines { get; init; } = [];

    /// <summary>Addresses that the chapter had before.</summary>
    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    /// <summary>When it was last reviewed; null where that is not known.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>How long a review is good for; null for ever.</summary>
    public Duration? ReviewAfter { get; init; }

    /// <summary>The day of its next review; null where none is known.</summary>
    public DateOnly? ReviewDue => Reviewed is { } day ? ReviewAfter?.After(day) : null;

    public SourcePath Path => Places.Source.Path;
}
