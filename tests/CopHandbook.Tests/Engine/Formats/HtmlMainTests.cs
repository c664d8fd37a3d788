using System.Text;
using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Engine.Formats;

public class HtmlMainTests
{
    [Fact]
    public void What_a_page_says_is_cut_from_its_frame() => Assert.Equal(
        "<main id=\"a\">ü <b>b</b></main>",
        HtmlMain.Of(Encoding.UTF8.GetBytes("<!doctype html><body><p>frame</p><main id=\"a\">ü <b>b</b></main><p>frame</p>")));

    [Theory]
    [InlineData("<body><p>a</p>")]
    [InlineData("<body><main>a")]
    [InlineData("<body></main><main>")]
    public void A_page_without_it_is_a_bug(string page) =>
        Assert.Throws<InvalidOperationException>(() => HtmlMain.Of(Encoding.UTF8.GetBytes(page)));
}
