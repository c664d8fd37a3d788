using System.Text;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Output;

/// <summary>Writes a new charter into a content folder.</summary>
public static class CharterWriter
{
    /// <summary>Where the charter of an id is.</summary>
    public static string PathOf(string contentFolder, CommunityId id) => Path.Combine(contentFolder, "communities", id.Value + ".md");

    /// <returns>False where something of that name is there already: nothing is ever overwritten.</returns>
    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static bool TryWrite(string contentFolder, CommunityId id, string text)
    {
        var path = PathOf(contentFolder, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStream file;
        try
        {
            // The system refuses an existing name itself: between a look and a write another could come.
            file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            return false;
        }

        using (file)
            file.Write(Encoding.UTF8.GetBytes(text));
        return true;
    }
}
