using System.Globalization;
using Ical.Net.Serialization;

namespace CopHandbook.Engine.Feeds;

/// <summary>What Ical.Net writes, the same on every machine.</summary>
internal static class CalendarText
{
    [ThreadStatic]
    private static SerializationContext? context;

    /// <summary>What Ical.Net's writers share. It knows what is being written, so each thread has its own.</summary>
    public static SerializationContext Context => context ??= new();

    /// <summary>
    /// The lines of a component. Ical.Net asks the culture for the sign of a number and for the order of lines, and a calendar
    /// that is written in Arabic or Persian could then not be read.
    /// </summary>
    public static string Of(SerializerBase serializer, object component)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return CalendarLines.Refolded(serializer.SerializeToString(component)!);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
