using System.Security.Cryptography;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Themes.Handbook;

/// <summary>The theme's files. Each carries a fingerprint of its bytes in its name, so that it can be cached for good.</summary>
public sealed class HandbookAssets
{
    private const string Root = "assets/";
    private const string StylesheetParts = "css/";
    private const int FingerprintLength = 10;

    private readonly Dictionary<string, OutputFile> byName;

    /// <param name="assets">In the order of their names.</param>
    public HandbookAssets(IReadOnlyList<ThemeAsset> assets)
    {
        var isPart = assets.ToLookup(asset => asset.Name.StartsWith(StylesheetParts, StringComparison.Ordinal));
        var written = assets.ToDictionary(asset => asset.Name, asset => asset.Bytes, StringComparer.Ordinal);
        byName = isPart[false].ToDictionary(asset => asset.Name, asset => Fingerprinted(asset.Name, Published(asset)), StringComparer.Ordinal);
        // The parts of the style sheet are numbered; one file is one request.
        byName["handbook.css"] = Fingerprinted("handbook.css", (byte[])[.. isPart[true].SelectMany(part => part.Bytes.ToArray())]);
        Files = [.. byName.Values.OrderBy(file => file.Path)];

        ReadOnlyMemory<byte> Published(ThemeAsset asset) => asset.Name.EndsWith(".js", StringComparison.Ordinal)
            ? ScriptModule.Bytes(asset.Name, name => written[name].ToArray())
            : asset.Bytes;
    }

    /// <summary>Those that are in this assembly.</summary>
    public static HandbookAssets Own { get; } = new([.. Names().Select(name => new ThemeAsset(name[Root.Length..], Bytes(name)))]);

    public static SearchPackage Search { get; } = new(Bytes("search/package.json"), Bytes("search/package-lock.json"));

    public IReadOnlyList<OutputFile> Files { get; }

    public Permalink Stylesheet => Address("handbook.css");

    public Permalink Icon => Address("mark.svg");

    /// <param name="name">Without its ending.</param>
    public Permalink Script(string name) => Address($"js/{name}.js");

    private Permalink Address(string name) => new("/" + byName[name].Path);

    private static IEnumerable<string> Names() => typeof(HandbookAssets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>A file of the theme under a name that changes with its bytes.</summary>
    internal static OutputFile Fingerprinted(string name, ReadOnlyMemory<byte> bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..FingerprintLength];
        var extension = Path.GetExtension(name);
        return new OutputFile(new($"{Root}{name[..^extension.Length]}.{fingerprint}{extension}"), bytes);
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = typeof(HandbookAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
