using System.Collections.Concurrent;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// A key for each file of a site: where it is the same as the last time, the file is too. It covers the inputs, the settings, the
/// build date, the theme and the program.
/// </summary>
public sealed class SiteKeys
{
    private readonly ConcurrentDictionary<object, UInt128> known = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<FactWriter> writers = [];
    private readonly UInt128 ofAll;

    public SiteKeys(SiteFrame frame, ITheme theme)
    {
        // The identity of a compiled program follows from its source.
        var programs = new[] { typeof(SiteKeys), typeof(SiteFrame), theme.GetType() }.Select(type => type.Module.ModuleVersionId.ToString());
        ofAll = new FactWriter(known).HashOf((programs.ToArray(), theme.Name, theme.AssetsFor(frame.Settings), frame));
    }

    /// <param name="planned">Of the site with this frame and theme.</param>
    public UInt128 Of(PlannedFiles planned)
    {
        // Each has room for a large page, and is used again.
        var writer = writers.TryTake(out var free) ? free : new(known);
        var key = writer.HashOf((ofAll, planned.MadeOf));
        writers.Add(writer);
        return key;
    }
}
