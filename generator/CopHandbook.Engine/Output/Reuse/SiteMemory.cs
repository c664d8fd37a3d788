using System.IO.Hashing;
using System.Text;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// What is remembered of the site in a folder between two builds. It can be deleted at any time; where it cannot be read or
/// written, the files are made anew, and nothing is said.
/// </summary>
public sealed class SiteMemory
{
    private readonly string file;

    /// <param name="cache">The machine's cache folder, or one that a person named.</param>
    public SiteMemory(string cache, OutputFolder target)
    {
        var name = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(target.Folder)).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
        file = Path.Combine(cache, "cophandbook", "published", name);
    }

    internal PublishedFiles Read()
    {
        try
        {
            return PublishedFiles.Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    internal void Write(PublishedFiles files)
    {
        try
        {
            files.Write(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
