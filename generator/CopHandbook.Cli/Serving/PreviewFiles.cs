using CopHandbook.Model.Site;

namespace CopHandbook.Cli.Serving;

/// <summary>The preview's own files, out of this program: a script, a style sheet and a page.</summary>
internal static class PreviewFiles
{
    private const string Folder = "preview/";

    private static readonly Dictionary<string, OutputFile> ByName = typeof(PreviewFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name[Folder.Length..], name => new OutputFile(new(name), Bytes(name)), StringComparer.Ordinal);

    /// <summary>Null where there is none of that name.</summary>
    public static OutputFile? Find(string name) => ByName.GetValueOrDefault(name);

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
