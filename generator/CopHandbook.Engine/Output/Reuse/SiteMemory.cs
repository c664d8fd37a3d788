namespace CopHandbook.Engine.Output.Reuse;

/// <summary>What is remembered of the site in a folder between two builds.</summary>
/// <param name="cache">The machine's cache folder, or one that a person named.</param>
public sealed class SiteMemory(string cache, OutputFolder target)
{
    private readonly KeptFiles kept = KeptFiles.In(cache, "published");

    internal PublishedFiles Read() => kept.Find(target.Folder) is { } bytes ? PublishedFiles.Of(bytes) : new();

    internal void Write(PublishedFiles files) => kept.Keep(target.Folder, files.ToBytes());
}
