using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>The folder that a site is published into, and the places beside it where the next site is made.</summary>
public sealed class OutputFolder
{
    /// <summary>Stands in every folder that was published by this program: only such a folder may be replaced.</summary>
    public const string Marker = ".cophandbook";

    /// <summary>That file, as each site has it.</summary>
    public static OutputFile MarkerFile { get; } =
        new(new(Marker), "This folder is written by CopHandbook and replaced at each build. Change nothing here.\n"u8.ToArray());

    private readonly string parent;
    private readonly string name;

    public OutputFolder(string folder)
    {
        Folder = Whole(folder);
        parent = Path.GetDirectoryName(Folder) ?? Folder;
        name = Path.GetFileName(Folder);
    }

    public string Folder { get; }

    // Beside the target, so that they are on the same file system and a rename is one step.
    internal string Next => Path.Combine(parent, $".{name}.next");

    internal string Former => Path.Combine(parent, $".{name}.former");

    internal string Lock => Path.Combine(parent, $".{name}.lock");

    /// <summary>Why the folder must not be replaced; null where it may.</summary>
    /// <param name="keep">Folders that must not be inside it, such as the home folder.</param>
    public string? WhyRefused(string contentFolder, IEnumerable<string> keep)
    {
        if (name.Length == 0)
            return "it is the root of the file system";
        // A link among the folders above would hide where it really is.
        var (folder, content) = (RealPath.Of(Folder), RealPath.Of(contentFolder));
        if (RealPath.Contains(folder, content) || RealPath.Contains(content, folder))
            return "it is, holds or lies in the content folder";
        if (keep.Any(kept => RealPath.Contains(folder, RealPath.Of(kept))))
            return "it holds the home folder or the folder that the command runs in";
        // A folder in a clone, a file in a work tree beside it and in a submodule.
        if (Path.Exists(Path.Combine(Folder, ".git")))
            return "it is a git work tree";
        if (File.Exists(Folder))
            return "it is a file";
        if (new DirectoryInfo(Folder).LinkTarget is not null)
            return "it is a symbolic link";
        return OwnFolder.IsOurs(Folder) ? null : "it has files that this program did not make";
    }

    /// <summary>Whether a path is that of a folder or lies below it; neither need exist.</summary>
    public static bool IsWithin(string path, string folder) => RealPath.Contains(RealPath.Of(folder), RealPath.Of(path));

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
