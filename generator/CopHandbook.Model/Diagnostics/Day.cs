using System.Globalization;

namespace CopHandbook.Model.Diagnostics;

/// <summary>A day as charters write it.</summary>
public static class Day
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
