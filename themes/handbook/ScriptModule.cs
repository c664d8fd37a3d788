using System.Text;
using System.Text.RegularExpressions;

namespace CopHandbook.Themes.Handbook;

/// <summary>A script that imports others beside it: it has to name them as they are published, with their fingerprints.</summary>
internal static partial class ScriptModule
{
    /// <param name="name">The name of the script among the resources; what it imports lies in the same folder.</param>
    public static byte[] Bytes(string name, Func<string, byte[]> read)
    {
        var folder = name[..(name.LastIndexOf('/') + 1)];
        return Encoding.UTF8.GetBytes(Import().Replace(Encoding.UTF8.GetString(read(name)), import => Published(import.Groups["file"].Value)));

        // The name of a script follows its bytes, and these the names of what it imports.
        string Published(string file) =>
            $"from './{HandbookAssets.Fingerprinted(file, Bytes(folder + file, read)).Path.Value.Split('/')[^1]}'";
    }

    [GeneratedRegex(@"from '\./(?<file>[a-z-]+\.js)'")]
    private static partial Regex Import();
}
