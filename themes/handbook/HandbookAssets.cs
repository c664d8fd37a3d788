using System.Security.Cryptography;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Themes.Handbook;

/// <summary>The theme's files. Each carries a fingerprint of its bytes in its name, so that it can be cached for good.</summary>
public static class HandbookAssets
{
    private const string Root = "assets/";
    private const string StylesheetParts = "assets/css/";
    private const int FingerprintLength = 10;

    private static readonly Lazy<IReadOnlyDictionary<string, OutputFile>> ByName = new(() => Read().ToDictionary());

    public static IReadOnlyList<OutputFile> Files { get; } = [.. ByName.Value.Values.OrderBy(file => file.Path)];

    public static Permalink Stylesheet { get; } = Address("handbook.css");

    public static Permalink Icon { get; } = Address("mark.svg");

    public static SearchPackage Search { get; } = new(Bytes("search/package.json"), Bytes("search/package-lock.json"));

    /// <param name="name">Without its ending.</param>
    public static Permalink Script(string name) => Address($"js/{name}.js");

    private static Permalink Address(string name) => new("/" + ByName.Value[name].Path);

    private static IEnumerable<KeyValuePair<string, OutputFile>> Read()
    {
        var names = typeof(HandbookAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToLookup(name => name.StartsWith(StylesheetParts, StringComparison.Ordinal));
        // The parts of the style sheet are numbered; one file is one request.
        yield return Named("handbook.css", [.. names[true].SelectMany(Bytes)]);
        foreach (var name in names[false])
            yield return Named(name[Root.Length..], name.EndsWith(".js", StringComparison.Ordinal) ? ScriptModule.Bytes(name, Bytes) : Bytes(name));
    }

    private static KeyValuePair<string, OutputFile> Named(string name, byte[] bytes) => new(name, Fingerprinted(name, bytes));

    /// <summary>A file of the theme under a name that changes with its bytes.</summary>
    internal static OutputFile Fingerprinted(string name, byte[] bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..FingerprintLength];
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
