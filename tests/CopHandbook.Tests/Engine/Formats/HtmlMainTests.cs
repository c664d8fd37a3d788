using System.Text;
using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Engine.Formats;

public class HtmlMainTests
{
    [Fact]
    public void What_a_page_says_is_cut_from_its_frame()
    {
        using var main = HtmlMain.Of("<!doctype html><body><p>frame</p><main id=\"a\">ü <b>b</b></main><p>frame</p>"u8);
        Assert.Equal("<main id=\"a\">ü <b>b</b></main>", main.Html.ToString());
    }

    [Theory]
    [InlineData("<body><p>a</p>")]
    [InlineData("<body><main>a")]
    [InlineData("<body></main><main>")]
    public void A_page_without_it_is_a_bug(string page) =>
        Assert.Throws<InvalidOperationException>(() => HtmlMain.Of(Encoding.UTF8.GetBytes(page)));
}
