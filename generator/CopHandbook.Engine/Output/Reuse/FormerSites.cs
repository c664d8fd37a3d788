using System.Security.Cryptography;
using System.Text;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>
/// The former sites of the folders that sites are published into, one for each. Most files of one are those of the published site
/// under a second name, so that it takes little room. Anybody may delete them.
/// </summary>
/// <param name="cache">The machine's cache folder, or one that a person named.</param>
internal sealed class FormerSites(string cache)
{
    private const string Site = "site";

    // Says whose it is.
    private const string Of = "of";

    private readonly string all = Path.Combine(cache, "cophandbook", "former");

    /// <summary>Moves the one of a folder to where its next site is made; false where there is none, or it is on another disk.</summary>
    public bool TryTake(OutputFolder target)
    {
        var site = Path.Combine(PlaceOf(target), Site);
        return File.Exists(Path.Combine(site, OutputFolder.Marker)) && TryMove(site, target.Next);
    }

    /// <param name="former">The site. It stays where it is if it cannot be kept.</param>
    public bool TryKeep(string former, OutputFolder target)
    {
        if (!Directory.Exists(former) || !OwnFolder.IsOurs(former))
            return false;
        var place = PlaceOf(target);
        try
        {
            Directory.CreateDirectory(place);
            File.WriteAllText(Path.Combine(place, Of), target.Folder);
            OwnFolder.Remove(Path.Combine(place, Site));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return TryMove(former, Path.Combine(place, Site));
    }

    /// <summary>Removes those of folders that are gone. What cannot be removed is left to the next build.</summary>
    public void RemoveAbandoned()
    {
        try
        {
            foreach (var place in Directory.EnumerateDirectories(all))
            {
                if (Directory.Exists(File.ReadAllText(Path.Combine(place, Of))))
                    continue;
                OwnFolder.Remove(Path.Combine(place, Site));
                File.Delete(Path.Combine(place, Of));
                Directory.Delete(place);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool TryMove(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private string PlaceOf(OutputFolder target) =>
        Path.Combine(all, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target.Folder))));
}
