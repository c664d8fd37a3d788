namespace CopHandbook.Engine.Output.Search;

/// <summary>What a machine has to make a search index with.</summary>
/// <param name="Npm">The program; null where there is none.</param>
/// <param name="Node">The program; null where there is none.</param>
/// <param name="CacheFolder">Where the indexer is kept between builds; need not exist yet.</param>
public sealed record IndexerTools(string? Npm, string? Node, string CacheFolder);
