using System.Text;
using CopHandbook.Model.Charters;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Tests.Themes;

public class LanguageTests
{
    private static readonly Language English = LanguageShelf.For("en-GB");
    private static readonly Language German = LanguageShelf.For("de");

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("en", "en-GB")]
    [InlineData("en-AU", "en-GB")]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("de-Latn-CH", "de")]
    [InlineData("d", "en-GB")]
    [InlineData("fr", "en-GB")]
    public void The_nearest_language_is_spoken(string tag, string spoken) => Assert.Equal(spoken, LanguageShelf.For(tag).Tag);

    [Fact]
    public void Dates_follow_the_pattern_of_the_language()
    {
        var day = new DateOnly(2026, 3, 8);
        Assert.Equal("Sunday 8 March 2026", English.WrittenWithWeekday(day));
        Assert.Equal("Sonntag, 8. März 2026", German.WrittenWithWeekday(day));
        Assert.Equal("seit 8. März 2026", German.Span(day, null, day));
        Assert.Equal("ab 8. März 2026", German.Span(day, null, day.AddDays(-1)));
    }

    [Fact]
    public void Numbers_and_money_have_the_signs_of_the_language()
    {
        Assert.Equal("1,234.5", English.Number(1234.5m));
        Assert.Equal("1.234,5", German.Number(1234.5m));
        Assert.Equal("£1,234.50", English.Money(1234.5m, Currency.Read("GBP")));
        Assert.Equal("1.234,50\u00a0€", German.Money(1234.5m, Currency.Read("EUR")));
        Assert.Equal("6\u00a0CHF", German.Money(6, Currency.Read("CHF")));
    }

    [Fact]
    public void Words_bend_with_numbers_and_after_prepositions()
    {
        Assert.Equal("1 Stunde", German.Hours(1));
        Assert.Equal("1,5 Stunden", German.Hours(1.5m));
        Assert.Equal("Die Ziele werden nach 3 Monaten überprüft.", German.ReviewAfter(new(3, DurationUnit.Month)));
        Assert.Equal("Die Koordination wechselt jeden Monat.", German.RotatesEvery(new(1, DurationUnit.Month)));
        Assert.Equal("für die Ziele 1, 2 und 3", German.ForGoals([1, 2, 3]));
        Assert.Equal("The post rotates every month.", English.RotatesEvery(new(1, DurationUnit.Month)));
    }

    [Fact]
    public void A_phrase_takes_the_gaps_that_it_has_and_no_other()
    {
        var phrase = new Phrase("Between", "{from} to {to}");
        Assert.Equal("1 to 2", phrase.Fill(("to", "2"), ("from", "1")));
        Assert.Contains("{to}", Assert.Throws<InvalidOperationException>(() => phrase.Fill(("from", "1"))).Message, StringComparison.Ordinal);
        var further = Assert.Throws<InvalidOperationException>(() => phrase.Fill(("from", "1"), ("to", "2"), ("on", "3")));
        Assert.Contains("{on}", further.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "plurals": "other", "words": {} }""", "direction")]
    [InlineData("""{ "direction": "ltr", "words": {} }""", "plurals")]
    [InlineData("""{ "direction": "ltr", "plurals": "dual", "words": {} }""", "one-other")]
    [InlineData("""{ "direction": "ltr", "plurals": "other", "words": { "Next": "a", "Next": "b" } }""", "Next")]
    public void A_file_that_is_not_whole_says_what_it_lacks(string json, string named) =>
        Assert.Contains(named, Assert.Throws<InvalidOperationException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("rtl", "rtl")]
    [InlineData("ltr", null)]
    public void A_page_names_its_direction_where_it_is_not_the_usual_one(string direction, string? named) =>
        Assert.Equal(named, new Language(Read($$"""{ "direction": "{{direction}}", "plurals": "other", "words": {} }""")).Direction);

    [Fact]
    public void A_missing_word_is_told_by_its_key()
    {
        var empty = new Language(Read("""{ "direction": "ltr", "plurals": "other", "words": {} }"""));
        Assert.Contains("'SkipToContent'", Assert.Throws<InvalidOperationException>(() => empty.SkipToContent).Message, StringComparison.Ordinal);
    }

    private static LanguageFile Read(string json) => LanguageFile.Read("xx", Encoding.UTF8.GetBytes(json));
}
