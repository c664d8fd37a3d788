using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>A site is at an address that a browser can go to.</summary>
public class BaseUrlTests
{
    [Theory]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:1")]
    [InlineData("http://+")]
    [InlineData("https://a:99999")]
    public void What_is_no_address_of_a_site_is_told(string written) =>
        Assert.Equal(["handbook.yml:1:11 wrong-type"], Checked.Places(("handbook.yml", $"base-url: {written}\n")).Where(place => !place.EndsWith("base-url-missing", StringComparison.Ordinal)));

    [Fact]
    public void An_address_of_a_site_is_none_of_these() => Assert.Empty(Checked.Places(("handbook.yml", "base-url: http://localhost:8080/a/\n")));
}
