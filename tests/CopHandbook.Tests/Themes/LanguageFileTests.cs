using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Tests.Themes;

/// <summary>Each file of <c>languages/</c> is whole: a word that is missing, or that nobody asks for, fails here.</summary>
public class LanguageFileTests
{
    private static readonly string[] Forms = [.. Enum.GetNames<PluralForm>().Select(form => form.ToLowerInvariant())];

    public static TheoryData<string> Tags => [.. LanguageShelf.Tags];

    [Fact]
    public void Every_file_of_the_folder_is_on_the_shelf()
    {
        var files = Directory.GetFiles(Repository.At("themes/handbook/languages")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
        Assert.Equal(files, LanguageShelf.Tags.Select(tag => tag + ".json"));
        Assert.True(LanguageShelf.Tags.Count > 1);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void It_has_every_word_that_pages_ask_for_and_no_other(string tag)
    {
        var (file, phrases) = Read(tag);
        var said = LanguageMembers.All(new Language(file)).ToList();
        Assert.True(said.Count > phrases.Count);
        Assert.Equal(phrases.Keys.Order(StringComparer.Ordinal), phrases.Asked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_counted_phrase_has_all_forms_of_the_language_and_no_other(string tag)
    {
        var (file, phrases) = Read(tag);
        var counted = phrases.Keys.Select(key => (Phrase: key[..Math.Max(0, key.LastIndexOf('.'))], Form: key[(key.LastIndexOf('.') + 1)..]))
            .GroupBy(key => key.Phrase, key => key.Form)
            // Among words of a closed list "other" is no form.
            .Where(group => group.All(Forms.Contains));
        Assert.NotEmpty(counted);
        var forms = file.Plurals.Forms.Select(form => form.ToString().ToLowerInvariant()).Order(StringComparer.Ordinal);
        foreach (var phrase in counted)
            Assert.Equal(forms, phrase.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void No_phrase_has_a_space_too_many(string tag)
    {
        foreach (var (key, phrase) in Read(tag).Phrases.Where(entry => entry.Key is not "Comma"))
        {
            var text = phrase.Fill([.. phrase.Gaps.Distinct().Select(gap => (gap, gap))]);
            Assert.True(text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal), $"{tag}: {key}");
        }
    }

    private static (LanguageFile File, AskedPhrases Phrases) Read(string tag)
    {
        var file = LanguageFile.Read(tag, File.ReadAllBytes(Repository.At($"themes/handbook/languages/{tag}.json")));
        var phrases = new AskedPhrases(file.Phrases);
        return (file with { Phrases = phrases }, phrases);
    }
}
