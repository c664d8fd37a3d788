using System.Globalization;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Partials.Calendars;

/// <summary>The anchors of the calendar: those of months, <c>2026-02</c>, can be linked to for good.</summary>
internal static class CalendarAnchors
{
    public static string OfMonth(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => IsoTime.Of(day);
}
