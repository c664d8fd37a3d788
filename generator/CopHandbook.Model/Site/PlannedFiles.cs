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
}
