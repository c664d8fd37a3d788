using System.Security.Cryptography;
using System.Text;

namespace CopHandbook.Engine.Output;

/// <summary>
/// What can be made again, kept between builds under a name: the text of all that it is made of, or what it tells of. Anybody may
/// delete it at any time, and several builds may use it at once. Where it cannot be read or written, things are made anew, and nothing is said.
/// </summary>
/// <param name="folder">Need not exist yet.</param>
public sealed class KeptFiles(string folder)
{
    private const int SealLength = SHA256.HashSizeInBytes;

    /// <summary>A kind of thing in a cache that has several.</summary>
    /// <param name="cache">The machine's cache folder, or one that a person named.</param>
    public static KeptFiles In(string cache, string kind) => new(Path.Combine(cache, "cophandbook", kind));

    /// <returns>Null where it is not there, or not whole.</returns>
    public ReadOnlyMemory<byte>? Find(string name)
    {
        try
        {
            var file = File.ReadAllBytes(PlaceOf(name));
            // A disk that was full, or that lost its power, leaves half of a file under its whole name.
            var isWhole = file.Length >= SealLength && SHA256.HashData(file.AsSpan(SealLength)).AsSpan().SequenceEqual(file.AsSpan(0, SealLength));
            return isWhole ? new ReadOnlyMemory<byte>(file, SealLength, file.Length - SealLength) : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>In bytes; zero where it is not there.</summary>
    public long LengthOf(string name)
    {
        try
        {
            return new FileInfo(PlaceOf(name)) is { Exists: true } file ? Math.Max(0, file.Length - SealLength) : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    public void Keep(string name, ReadOnlySpan<byte> bytes)
    {
        var place = PlaceOf(name);
        // Beside its place, so that nobody finds a half.
        var making = $"{place}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            try
            {
                using (var file = File.Create(making))
                {
                    file.Write(SHA256.HashData(bytes));
                    file.Write(bytes);
                }

                File.Move(making, place, overwrite: true);
            }
            finally
            {
                File.Delete(making);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Gives what is kept under a name another one; what was kept under that is forgotten.</summary>
    public void Rename(string name, string other)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PlaceOf(other))!);
            File.Move(PlaceOf(name), PlaceOf(other), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    // In folders of their first two digits: some disks are slow where a folder holds very many files.
    private string PlaceOf(string name)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return Path.Combine(folder, file[..2], file);
    }
}
