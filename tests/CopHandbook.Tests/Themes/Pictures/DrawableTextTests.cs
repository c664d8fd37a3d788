using CopHandbook.Themes.Handbook.Pictures;

namespace CopHandbook.Tests.Themes.Pictures;

/// <summary>What of a text can be drawn with the letters of the font.</summary>
public class DrawableTextTests
{
    [Theory]
    [InlineData("AWS", "AWS")]
    [InlineData("Öffentliche Schlüssel & Größe", "Öffentliche Schlüssel & Größe")]
    [InlineData("Schlu\u0308ssel", "Schlu\u0308ssel")]
    [InlineData("Łódź, Ελλάδα, Київ, Việt", "Łódź, Ελλάδα, Київ, Việt")]
    [InlineData("Rust 🦀 and friends 👩‍💻", "Rust and friends")]
    [InlineData("Qualitäts\u00adsicherung", "Qualitätssicherung")]
    [InlineData("A\u202eB", "AB")]
    [InlineData("A\u00a0\tB\r\nC", "A B C")]
    public void Signs_that_the_font_lacks_are_left_out(string text, string drawn) => Assert.Equal(drawn, DrawableText.Of(text, InterFont.Bold));

    [Theory]
    [InlineData("قابلية الوصول")]
    [InlineData("נגישות")]
    [InlineData("可访问性")]
    [InlineData("アクセシビリティ")]
    [InlineData("हिन्दी")]
    [InlineData("AWS 部门")]
    [InlineData("𠮷")]
    [InlineData("🦀🦀")]
    [InlineData("–")]
    [InlineData("")]
    public void A_text_with_letters_that_the_font_lacks_is_not_drawn(string text) => Assert.Null(DrawableText.Of(text, InterFont.Bold));
}
