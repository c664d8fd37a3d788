using System.Text;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What the rules on charters look at besides the charter, but those that look back: the settings and the day.</summary>
internal static class RuleSurroundings
{
    /// <summary>A hash of them, by which they are known again.</summary>
    public static UInt128 HashOf(Handbook handbook, DateOnly today) =>
        TextHash.Of([.. Encoding.UTF8.GetBytes(Day.Of(today)), .. handbook.Content.Settings is { } settings ? settings.Content.Bytes.Span : []]);
}
