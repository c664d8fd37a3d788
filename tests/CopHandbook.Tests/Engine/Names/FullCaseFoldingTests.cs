using CopHandbook.Engine.Names;

namespace CopHandbook.Tests.Engine.Names;

public class FullCaseFoldingTests
{
    // Of each kind in Unicode's file, what it folds to.
    [Theory]
    [InlineData("\u00DF", "ss")]
    [InlineData("\u1E9E", "ss")]
    [InlineData("\u0130", "i\u0307")]
    [InlineData("\u0149", "\u02BCn")]
    [InlineData("\u01F0", "j\u030C")]
    [InlineData("\u0390", "\u03B9\u0308\u0301")]
    [InlineData("\u0587", "\u0565\u0582")]
    [InlineData("\u1E9A", "a\u02BE")]
    [InlineData("\u1F52", "\u03C5\u0313\u0300")]
    [InlineData("\u1F82", "\u1F02\u03B9")]
    [InlineData("\u1F8A", "\u1F02\u03B9")]
    [InlineData("\u1FB4", "\u03AC\u03B9")]
    [InlineData("\u1FB7", "\u03B1\u0342\u03B9")]
    [InlineData("\u1FBC", "\u03B1\u03B9")]
    [InlineData("\uFB03", "ffi")]
    [InlineData("\uFB05", "st")]
    [InlineData("\uFB17", "\u0574\u056D")]
    public void A_letter_that_becomes_several_is_those(string letter, string folded) =>
        Assert.Equal(folded, FullCaseFolding.Of(letter), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Straße", "STRASSE", true)]
    [InlineData("\u00E9", "e\u0301", false)]
    [InlineData("ss", "s", false)]
    public void Two_are_one_by_full_folding_alone(string one, string other, bool isOne) =>
        Assert.Equal(isOne, string.Equals(FullCaseFolding.Of(one), FullCaseFolding.Of(other), StringComparison.OrdinalIgnoreCase));
}
