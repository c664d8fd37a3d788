namespace CopHandbook.Engine.Output.Reuse;

/// <summary>What is remembered of the site in a folder between two builds.</summary>
/// <param name="cache">The machine's cache folder, or one that a person named.</param>
public sealed class SiteMemory(string cache, OutputFolder target)
{
    private readonly KeptFiles kept = KeptFiles.In(cache, "published");
    private readonly FormerSites formerSites = new(cache);

    private string NameOfFormer => $"{target.Folder} before";

    /// <summary>In bytes; it grows with the files that the site has. Zero where nothing is remembered.</summary>
    public long Length => kept.LengthOf(target.Folder);

    internal PublishedFiles Read() => ReadAs(target.Folder);

    /// <summary>Moves the former site to where the next one is made.</summary>
    /// <returns>Null where there is none, or none that can be used.</returns>
    internal FormerSite? TakeFormer()
    {
        if (!formerSites.TryTake(target))
            return null;
        try
        {
            return new(target.Next, ReadAs(NameOfFormer));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            OwnFolder.Remove(target.Next);
            return null;
        }
    }

    /// <summary>Remembers the site that has just been published, and keeps the one before it.</summary>
    /// <param name="former">Where that is now. Afterwards it is gone from there.</param>
    /// <param name="isKnown">Whether it had been remembered, so that it can be told what of it is the same.</param>
    internal void Write(PublishedFiles files, string former, bool isKnown)
    {
        kept.Rename(target.Folder, NameOfFormer);
        kept.Keep(target.Folder, files.ToBytes().Span);
        if (!isKnown || !formerSites.TryKeep(former, target))
            OwnFolder.RemoveOrLeave(former);
        formerSites.RemoveAbandoned();
    }

    private PublishedFiles ReadAs(string name) => kept.Find(name) is { } bytes ? PublishedFiles.Of(bytes.Span) : new();
}
