using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Output;

/// <summary>How a site is published; by itself without search, and with every file made anew.</summary>
public sealed record PublishOptions
{
    /// <summary>What the search index is made with; null where search is not wanted.</summary>
    public IndexerTools? Indexer { get; init; }

    /// <summary>What is remembered of the site that is there; null to make every file anew.</summary>
    public SiteMemory? Memory { get; init; }

    /// <summary>Pictures of earlier builds; null where none are kept.</summary>
    public KeptFiles? Pictures { get; init; }

    /// <summary>Who is told how it gets on; null where nobody asks.</summary>
    public IBuildObserver? Observer { get; init; }
}
