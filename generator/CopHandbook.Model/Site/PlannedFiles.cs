namespace CopHandbook.Model.Site;

/// <summary>Files of a site that are made in one go, when somebody asks for them.</summary>
/// <param name="Paths">Where they will be, in the order in which they are made; at least one.</param>
/// <param name="MadeOf">All that they are made of, besides what every file is made of: the frame, the theme and the program.</param>
/// <param name="Make">May be called from several threads, and gives the same bytes each time.</param>
public sealed record PlannedFiles(IReadOnlyList<OutputPath> Paths, object MadeOf, Func<IReadOnlyList<OutputFile>> Make)
{
    public static PlannedFiles One(OutputPath path, object madeOf, Func<ReadOnlyMemory<byte>> make) =>
        new([path], madeOf, () => [new OutputFile(path, make())]);

    /// <summary>A file that is there already.</summary>
    public static PlannedFiles Ready(OutputFile file) => new([file.Path], file, () => [file]);

    /// <summary>A file that is written of facts of which others are made too: to look at those is less work than to write it.</summary>
    /// <param name="frame">Of the site; every file is made of it.</param>
    /// <param name="write">Is handed nothing else, so that the file can be made of nothing else; a static function.</param>
    public static PlannedFiles Of<TFacts>(OutputPath path, SiteFrame frame, TFacts facts, Func<SiteFrame, TFacts, OutputFile> write)
        where TFacts : notnull =>
        new([path], facts, () => [write(frame, facts)]);

    /// <summary>
    /// A file that is written once, by whoever first asks for it or for what it is made of. That is its own bytes: to write it is
    /// no more work than to look at all that it tells of.
    /// </summary>
    public static PlannedFiles Later(OutputPath path, Func<OutputFile> write)
    {
        var written = new Lazy<OutputFile>(write);
        return new([path], new Told(written), () => [written.Value]);
    }

    private sealed class Told(Lazy<OutputFile> written) : IMadeOf
    {
        object IMadeOf.MadeOf => written.Value;
    }
}
