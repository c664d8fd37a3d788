using System.Globalization;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Days and moments for machines.</summary>
public static class IsoTime
{
    /// <summary>"2026-01-05".</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-01-05T12:30+00:00": a moment, whatever its own time zone.</summary>
    public static string Of(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);
}
