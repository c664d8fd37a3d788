using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>The files of a site, in ordinal order of path.</summary>
/// <param name="SearchGap">Why there is no search index among them although one was wanted; null where there is, or was not.</param>
public sealed record RenderedSite(IReadOnlyList<OutputFile> Files, SearchGap? SearchGap);
