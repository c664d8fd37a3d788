using System.Globalization;

namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// A handbook of many communities: full front matter, 500 words, a table and five links each, and thirty chapters. There are
/// half as many people as communities, each of whom several communities name.
/// </summary>
internal sealed record Corpus(int Communities)
{
    public const int Chapters = 30;
    private const int WordsEach = 500;
    private const int LinksEach = 5;

    public int People => Math.Max(8, Communities / 2);

    public int Sponsors => Math.Max(3, Communities / 50);

    public string Person(int number) => Name("Person", number % People);

    public string Sponsor(int number) => Name("Sponsor", number % Sponsors);

    public static IReadOnlyList<string> Tags(int number) => [$"tag-{number % 31}", $"subject-{number % 17}"];

    public IReadOnlyList<string> CoreGroup(int number) => [Person(number * 3 + 1), Person(number * 7 + 2), Person(number * 11 + 3)];

    /// <param name="address">How a text writes the address of a community, and of a chapter.</param>
    public string BodyOf(int number, Func<int, string> community, Func<int, string> chapter) => CorpusText.Body(number, WordsEach,
        [.. Enumerable.Range(1, LinksEach).Select(i => i == LinksEach ? chapter(number % Chapters) : community((number + i * 37) % Communities))]);

    public static string ChapterBody(int number, Func<int, string> chapter) =>
        CorpusText.Body(1_000_000 + number, WordsEach, [chapter((number + 1) % Chapters), chapter((number + 7) % Chapters)]);

    // A number in letters, so that no two names are a slip of the pen apart.
    private static string Name(string first, int number) =>
        first + " " + string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + number % 26)}{number}");
}
