using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>
/// Publishes a site, all or nothing: it is written beside the folder, synced, and put in its place in one step (decision 0041).
/// </summary>
public static class PublishStage
{
    /// <param name="plan">Looked through twice.</param>
    /// <param name="keyOf">The key of files: where it is the same as the last time, they are. Null to make them anew.</param>
    /// <exception cref="IOException">
    /// The disk is full, a file cannot be written, another build holds the lock, or something of somebody else's is in the way.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static PublishReport Publish(
        OutputFolder target, IEnumerable<PlannedFiles> plan, PublishOptions options, Func<PlannedFiles, UInt128>? keyOf = null,
        CancellationToken cancellation = default)
    {
        using var next = NextSite.Begin(target, plan, options);
        next.Write(keyOf, cancellation);
        return next.Put();
    }

    /// <summary>Publishes a site with its search index.</summary>
    /// <returns>Why the index cannot be made; then nothing is published, for each page has a search box.</returns>
    /// <inheritdoc cref="Publish"/>
    public static async Task<(PublishReport? Report, SearchGap? Gap)> PublishSearchableAsync(
        OutputFolder target, IEnumerable<PlannedFiles> plan, SearchIndexer indexer, PublishOptions options, Func<PlannedFiles, UInt128>? keyOf = null,
        CancellationToken cancellation = default)
    {
        using var next = NextSite.Begin(target, plan, options);
        next.Write(keyOf, cancellation);
        return await next.AddIndexAsync(indexer, cancellation) is { } gap ? (null, gap) : (next.Put(), null);
    }
}
