using System.Text;
using CopHandbook.Themes.Handbook.Drawing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CopHandbook.Tests.Themes.Drawing;

public sealed class HtmlDrawingTests
{
    [Fact]
    public void Text_and_attributes_are_encoded_and_markup_is_not() => Assert.Equal(
        "<p title=\"&quot;&gt;&lt;script&gt; &amp; don&#x27;t é ’\">&lt;b&gt; é<i>as it is</i></p>",
        Drawn(page =>
        {
            page.OpenElement(0, "p");
            page.AddAttribute(1, "title", "\"><script> & don't é ’");
            page.AddContent(2, "<b> é");
            page.AddMarkupContent(3, "<i>as it is</i>");
            page.CloseElement();
        }));

    [Fact]
    public void An_attribute_that_is_true_has_its_name_alone_and_one_that_is_false_or_null_is_left_out() => Assert.Equal(
        "<details open data-count=\"3\"></details>",
        Drawn(page =>
        {
            page.OpenElement(0, "details");
            page.AddAttribute(1, "open", true);
            page.AddAttribute(2, "hidden", false);
            page.AddAttribute(3, "class", (string?)null);
            page.AddAttribute(4, "data-count", (object)3);
            page.CloseElement();
        }));

    [Fact]
    public void Only_elements_that_HTML_never_closes_have_no_end_tag() => Assert.Equal(
        "<ul><li></li></ul><br /><img src=\"a.png\" />",
        Drawn(page =>
        {
            page.AddMarkupContent(0, "<ul>");
            Element("li");
            page.AddMarkupContent(1, "</ul>");
            Element("br");
            page.OpenElement(2, "img");
            page.AddAttribute(3, "src", "a.png");
            page.CloseElement();

            void Element(string name)
            {
                page.OpenElement(4, name);
                page.CloseElement();
            }
        }));

    [Fact]
    public void A_view_is_handed_its_parameters_and_draws_what_it_is_given_to_hold() => Assert.Equal(
        "<section><h2>Goals &amp; scope</h2>12 items<section><h2>Inner</h2></section></section>",
        Drawn(page => Section(page, "Goals & scope", inner =>
        {
            inner.AddContent(0, "12 items");
            Section(inner, "Inner", null);
        })));

    [Fact]
    public void A_parameter_that_a_view_does_not_take_is_a_bug_of_who_hands_it() => Assert.Equal(
        "SectionView takes no parameter Titel",
        Assert.Throws<InvalidOperationException>(() => Drawn(page =>
        {
            page.OpenComponent<SectionView>(0);
            page.AddComponentParameter(1, "Titel", "Goals");
            page.CloseComponent();
        })).Message);

    [Fact]
    public void A_document_longer_than_the_room_for_it_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("<é’𝒳>", 60_000));
        var drawn = Drawn(page => page.AddContent(0, text));
        Assert.Equal(text.Replace("<", "&lt;").Replace(">", "&gt;").Replace("𝒳", "&#x1D4B3;"), drawn);
        Assert.Equal("short", Drawn(page => page.AddContent(0, "short")));
    }

    private static void Section(RenderTreeBuilder page, string title, RenderFragment? content)
    {
        page.OpenComponent<SectionView>(0);
        page.AddComponentParameter(1, nameof(SectionView.Title), title);
        page.AddComponentParameter(2, nameof(SectionView.ChildContent), content);
        page.CloseComponent();
    }

    private static string Drawn(RenderFragment content)
    {
        var document = Encoding.UTF8.GetString(HtmlDrawing.DocumentOf<ContentView>(new Dictionary<string, object?> { [nameof(ContentView.Content)] = content }));
        Assert.StartsWith("<!doctype html>\n", document, StringComparison.Ordinal);
        Assert.EndsWith("\n", document, StringComparison.Ordinal);
        return document["<!doctype html>\n".Length..^1];
    }

    private sealed class ContentView : View
    {
        [Parameter]
        public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }

    private sealed class SectionView : View
    {
        private string heading = "";

        [Parameter]
        public string Title { get; set; } = "";

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void OnParametersSet() => heading = $"<h2>{Title.Replace("&", "&amp;")}</h2>";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "section");
            builder.AddMarkupContent(1, heading);
            builder.AddContent(2, ChildContent);
            builder.CloseElement();
        }
    }
}
