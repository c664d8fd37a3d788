using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Tests.Published;

/// <summary>A handbook in another language has no English word of the interface, on any type of page.</summary>
public class GermanSiteTests
{
    private static readonly Lazy<Task<BuiltSite>> Site = new(() => BuiltSite.Of(Path.Combine(Repository.Fixtures, "sites/in-german/content")));

    // The words between the gaps; those that German has too, such as "Chat", tell nothing.
    private static readonly List<string> EnglishWords = Except(Texts("en-GB"), string.Join('\n', Texts("de")));

    [Fact]
    public async Task Its_pages_speak_no_English()
    {
        Assert.True(EnglishWords.Count > 300);
        var english = Any([.. EnglishWords]);
        foreach (var path in (await Site.Value).Pages)
        {
            // The description of a rule is the rule's own sentence, and nothing can mark it as English there.
            var isRule = path.StartsWith("reference/rules/", StringComparison.Ordinal);
            var page = (await Site.Value).Page(path);
            // Names of fields are code, wherever they stand.
            var code = page.QuerySelectorAll("code").Select(name => name.TextContent).ToHashSet(StringComparer.Ordinal);
            foreach (var words in Read(page.DocumentElement, withDescription: !isRule).Where(words => !code.Contains(words[(words.LastIndexOf(' ') + 1)..])))
                Assert.False(english.IsMatch(words), $"{path}: “{words}”");
        }
    }

    [Fact]
    public async Task Its_pages_are_marked_by_the_language_of_the_settings() =>
        Assert.All((await Site.Value).Pages.Select(path => Site.Value.Result.Page(path).DocumentElement), html =>
        {
            Assert.Equal("de-AT", html.GetAttribute("lang"));
            Assert.False(html.HasAttribute("dir"));
        });

    [Fact]
    public async Task What_comes_from_the_program_is_marked_as_English()
    {
        var marked = (await Site.Value).Page("reference/rules/budget-large/index.html").QuerySelectorAll("main [lang=en]");
        Assert.NotEmpty(marked);
    }

    // What is marked as English may be.
    private static IEnumerable<string> Read(IElement element, bool withDescription)
    {
        if (element.GetAttribute("lang") is { } language && !language.StartsWith("de", StringComparison.Ordinal))
            yield break;
        foreach (var name in new[] { "aria-label", "title", "alt", "content" })
        {
            if (element.GetAttribute(name) is { } words && (name != "content" || (withDescription && element.GetAttribute("name") == "description")))
                yield return words;
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is IText text && element.LocalName is not "code")
                yield return text.Data;
            else if (child is IElement inner)
            {
                foreach (var words in Read(inner, withDescription))
                    yield return words;
            }
        }
    }

    private static List<string> Except(IEnumerable<string> english, string german) =>
        [.. english.Distinct().Where(words => words.Count(char.IsLetter) > 3 && !Any(words).IsMatch(german))];

    private static IEnumerable<string> Texts(string tag)
    {
        var file = LanguageFile.Read(tag, File.ReadAllBytes(Repository.At($"themes/handbook/languages/{tag}.json")));
        return file.Phrases.Values
            .SelectMany(phrase => phrase.Fill([.. phrase.Gaps.Distinct().Select(gap => (gap, "\n"))]).Split('\n'))
            .Select(text => text.Trim(' ', '.', ',', ':'));
    }

    private static Regex Any(params string[] texts) => new($@"(?<![\w-])(?:{string.Join('|', texts.Select(Regex.Escape))})(?![\w-])", RegexOptions.IgnoreCase);
}
