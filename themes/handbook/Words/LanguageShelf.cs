using CopHandbook.Model.Settings;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The languages that this theme speaks: each file of <c>languages/</c>.</summary>
public static class LanguageShelf
{
    private const string Folder = "languages/";
    private const string Ending = ".json";

    /// <summary>What is spoken where a handbook is written in a language that is not here.</summary>
    private const string Usual = "en-GB";

    private static readonly Dictionary<string, Language> ByTag = Read().ToDictionary(language => language.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tags of BCP 47, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. ByTag.Values.Select(language => language.Tag).Order(StringComparer.Ordinal)];

    /// <summary>The language that is nearest to a tag; English where none is near.</summary>
    public static Language For(string tag) => ByTag[LanguageTag.Nearest(tag, Tags) ?? Usual];

    private static IEnumerable<Language> Read()
    {
        var assembly = typeof(LanguageShelf).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            yield return new(LanguageFile.Read(name[Folder.Length..^Ending.Length], json));
        }
    }
}
