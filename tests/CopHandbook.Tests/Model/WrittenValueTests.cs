using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Tests.Model;

public class WrittenValueTests
{
    [Theory]
    [InlineData("3 months", true)]
    [InlineData("1 month", true)]
    [InlineData("90 minutes", true)]
    [InlineData("0 months", false)]
    [InlineData("3months", false)]
    [InlineData("3 moons", false)]
    [InlineData("1.5 hours", false)]
    [InlineData("-2 weeks", false)]
    public void A_duration_is_a_whole_number_and_a_unit(string text, bool sound) => AssertReads<Duration>(text, sound);

    [Theory]
    [InlineData("aws", true)]
    [InlineData("public-speaking", true)]
    [InlineData("AWS", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a_b", false)]
    [InlineData("../index", false)]
    [InlineData("аws", false)]
    public void An_id_is_kebab_case_ascii(string text, bool sound) => AssertReads<CommunityId>(text, sound);

    [Theory]
    [InlineData("amazon-web-services", true)]
    [InlineData("/communities/Cloud/", true)]
    [InlineData("/", true)]
    [InlineData("/old/cloud.html", true)]
    [InlineData("old/cloud", false)]
    [InlineData("//evil.example/", false)]
    [InlineData("/a/../b", false)]
    [InlineData("/*", false)]
    [InlineData("/a b", false)]
    public void An_alias_is_a_former_id_or_a_path_of_the_site(string text, bool sound) => AssertReads<Alias>(text, sound);

    [Theory]
    [InlineData("https://chat.example.org/aws", true)]
    [InlineData("mailto:group@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("https://a b", false)]
    [InlineData("chat.example.org", false)]
    public void An_address_is_one_that_a_page_may_link_to(string text, bool sound) => AssertReads<WebAddress>(text, sound);

    [Fact]
    public void A_currency_is_one_that_exists()
    {
        Assert.NotNull(Currency.Read("GBP"));
        Assert.Null(Currency.Read("gbp"));
        Assert.Null(Currency.Read("GPB"));
    }

    [Fact]
    public void A_time_zone_is_one_that_exists()
    {
        Assert.NotNull(TimeZoneName.Read("Europe/London"));
        Assert.NotNull(TimeZoneName.Read("UTC"));
        Assert.Null(TimeZoneName.Read("Europe/Lndon"));
        Assert.Null(TimeZoneName.Read("europe/london"));
        Assert.Null(TimeZoneName.Read("GMT Standard Time"));
    }

    [Fact]
    public void A_term_of_months_ends_with_the_month_where_that_is_shorter() =>
        Assert.Equal(new DateOnly(2026, 2, 28), Duration.Read("3 months")!.Value.After(new DateOnly(2025, 11, 30)));

    // The JSON Schema promises the pattern, so it must agree with what is read.
    private static void AssertReads<TValue>(string text, bool sound) where TValue : struct, IWrittenValue<TValue>
    {
        Assert.Equal(sound, TValue.Read(text) is not null);
        Assert.Equal(sound, Regex.IsMatch(text, TValue.Pattern));
        if (sound)
            Assert.Equal(text, TValue.Read(text).ToString());
    }
}
