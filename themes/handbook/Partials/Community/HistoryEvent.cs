using CopHandbook.Model.Charters;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Partials.Community;

/// <summary>Something that happened to a community on a day.</summary>
/// <param name="Field">The field of the charter that tells of it, where the guidance says more.</param>
public sealed record HistoryEvent(DateOnly? Day, string What, string? Note = null, string? Field = null)
{
    /// <summary>All that a charter tells, earliest first; what has no day comes last.</summary>
    public static IReadOnlyList<HistoryEvent> Of(Charter charter, Language language)
    {
        var events = new List<HistoryEvent>();
        if (charter.Started is { } started)
            events.Add(new(started, language.Started, Field: "started"));
        if (charter.Format?.Kickoff is { } kickoff)
            events.Add(new(kickoff, language.KickOff, Field: "format.kickoff"));
        foreach (var review in charter.Review?.Log ?? [])
            events.Add(new(review.Date, Reviewed(language, review), review.Note));
        if (charter.Retired?.On is { } ended)
            events.Add(new(ended, language.RetiredOn));
        return [.. events.OrderBy(happened => happened.Day ?? DateOnly.MaxValue)];
    }

    private static string Reviewed(Language language, ReviewEntry review) =>
        review.Outcome is { } outcome ? $"{language.Reviewed}. {language.Decided(outcome)}" : language.Reviewed;
}
