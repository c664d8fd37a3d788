using CopHandbook.Engine.Formats;

namespace CopHandbook.Tests.Engine.Formats;

public class HtmlExcerptTests
{
    [Theory]
    [InlineData("<h1 id=\"a\">A</h1>", "<h2 id=\"p:a\">A</h2>")]
    [InlineData("<h6>A</h6>", "<h6>A</h6>")]
    [InlineData("<section aria-labelledby=\"a b\"></section>", "<section aria-labelledby=\"p:a p:b\" role=\"group\"></section>")]
    [InlineData("<section></section>", "<section></section>")]
    [InlineData("<a href=\"../x/#y\">w</a>", "<a href=\"to ../x/#y\">w</a>")]
    [InlineData("<img src=\"x.png\" alt=\"\">", "<img src=\"to x.png\" alt=\"\">")]
    [InlineData("<a href=\"#a\" aria-label=\"Link\"></a>", "")]
    [InlineData("<a id=\"a\"></a>", "<a id=\"p:a\"></a>")]
    [InlineData("<a href=\"#a\"><img src=\"x.png\" alt=\"\"></a>", "<a href=\"to #a\"><img src=\"to x.png\" alt=\"\"></a>")]
    [InlineData("<nav><a href=\"x\">w</a></nav><script src=\"x.js\"></script><form></form><p>t</p>", "<p>t</p>")]
    [InlineData("<p data-pagefind-ignore>a &lt; b &amp; c</p>", "<p>a &lt; b &amp; c</p>")]
    public void What_a_page_says_becomes_a_part_of_a_document(string main, string excerpt) =>
        Assert.Equal(excerpt, HtmlExcerpt.Of($"<!doctype html><body><p>frame</p><main id=\"_content\">{main}</main>".AsMemory(), id => "p:" + id, href => "to " + href));

    [Fact]
    public void What_is_folded_is_open_images_do_not_wait_and_no_region_is_a_landmark()
    {
        var excerpt = HtmlExcerpt.Of(
            "<main><details><summary>More</summary>text</details><img loading=\"lazy\" src=\"a.png\" alt=\"a\"><div role=\"region\" tabindex=\"0\">wide</div></main>".AsMemory(), id => id, href => href);
        Assert.Equal(
            "<details open=\"\"><summary>More</summary>text</details><img src=\"a.png\" alt=\"a\"><div tabindex=\"0\" role=\"group\">wide</div>", excerpt);
    }
}
