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
    // About so many things of a page are held by others too.
    private const int SharedOfPage = 4;

    private readonly ConcurrentDictionary<object, UInt128> known;
    private readonly ConcurrentBag<FactWriter> writers = [];
    private readonly UInt128 ofAll;

    public SiteKeys(HandbookSite site, ITheme theme)
    {
        var frame = site.Frame;
        known = new(-1, SharedOfPage * site.Pages.Count, ReferenceEqualityComparer.Instance);
        // The identity of a compiled program follows from its source.
        var programs = new[] { typeof(SiteKeys), typeof(SiteFrame), theme.GetType() }.Select(type => type.Module.ModuleVersionId.ToString());
        ofAll = new FactWriter(known).HashOf((programs.ToArray(), theme.Name, theme.AssetsFor(frame.Settings), frame));
        // What many files tell of is looked at beforehand: those that ask for keys at the same time would look at the same.
        Parallel.ForEach(CommunitiesOf(site).Concat(site.Calendars.Skip(1).Select(feed => feed.Events)), one => Of(one));
    }

    /// <param name="planned">Of the site with this frame and theme.</param>
    public UInt128 Of(PlannedFiles planned) => Of((ofAll, planned.MadeOf));

    private static IEnumerable<object> CommunitiesOf(HandbookSite site) => site.Pages.SelectMany(IEnumerable<object> (page) => page switch
    {
        CommunityPage => [page],
        CataloguePage all => all.Groups.SelectMany(group => group.Communities),
        _ => [],
    });

    private UInt128 Of(object madeOf)
    {
        // Each has room for a large page, and is used again.
        var writer = writers.TryTake(out var free) ? free : new(known);
        var key = writer.HashOf(madeOf);
        writers.Add(writer);
        return key;
    }
}
