using CopHandbook.Engine.Names;

namespace CopHandbook.Tests.Engine.Names;

public class CanonicalFormTests
{
    [Theory]
    [InlineData("aws", "aws")]
    [InlineData("Re\u0301union", "R\u00e9union")]
    [InlineData("R\u00e9union", "R\u00e9union")]
    [InlineData("o\u0323\u0302", "\u1ed9")]
    [InlineData("o\u0302\u0323", "\u1ed9")]
    [InlineData("a\u0305\u0301", "a\u0305\u0301")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", "\ud55c\uae00")]
    [InlineData("\u304b\u3099", "\u304c")]
    [InlineData("\u212b\u2126", "\u00c5\u03a9")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\ud834\udd5e😀", "\ud834\udd57\ud834\udd65😀")]
    [InlineData("\ufb01", "\ufb01")]
    public void What_looks_the_same_is_written_the_same(string text, string form) => Assert.Equal(form, CanonicalForm.Of(text));
}
