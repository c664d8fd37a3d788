using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>A page from elsewhere that a charter is to be made of.</summary>
public static class PageFile
{
    /// <summary>A page that another program wrote has more marks in it than a text has words.</summary>
    private const long MostBytes = 1024 * 1024;

    /// <returns>Its text, or what is wrong with it: it is no UTF-8, or far too large.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (string? Text, Diagnostic? Problem) Read(string path)
    {
        var problems = new List<Diagnostic>();
        var file = TextFile.Read(new FileInfo(path), new SourcePath(path.Replace('\\', '/')), MostBytes, problems);
        return (file?.Text, problems.FirstOrDefault());
    }
}
