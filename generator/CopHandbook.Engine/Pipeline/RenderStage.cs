using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Draws every page and writes the files that go along, in memory; all but pictures. Runs on a site without errors.</summary>
public static class RenderStage
{
    /// <returns>The files in ordinal order of path.</returns>
    public static IReadOnlyList<OutputFile> Run(HandbookSite site, ITheme theme, CancellationToken cancellation = default)
    {
        PlannedFiles[] plan = [.. SitePlan.Of(site, theme)];
        var made = new IReadOnlyList<OutputFile>[plan.Length];
        Parallel.For(0, made.Length, new() { CancellationToken = cancellation }, i => made[i] = plan[i].Make());
        return [.. made.SelectMany(files => files).OrderBy(file => file.Path)];
    }
}
