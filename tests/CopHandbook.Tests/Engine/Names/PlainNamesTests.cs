using CopHandbook.Engine.Names;

namespace CopHandbook.Tests.Engine.Names;

/// <summary>Names of many scripts in plain letters.</summary>
public class PlainNamesTests
{
    [Theory]
    [InlineData("Ada Example", "ada example")]
    [InlineData("Élodie Ångström", "elodie angstrom")]
    [InlineData("Øystein Straße", "oystein strasse")]
    [InlineData("Łukasz Żółć", "lukasz zolc")]
    [InlineData("İlker Işık", "ilker isik")]
    [InlineData("Владимир Щербаков", "vladimir shcherbakov")]
    [InlineData("Ελένη Παπαδοπούλου", "eleni papadopoyloy")]
    [InlineData("张伟", "zhangwei")]
    [InlineData("محمد علي", "mhmd ly")]
    [InlineData("יעל כהן", "yl khhn")]
    [InlineData("D’Arcy O'Neill", "darcy oneill")]
    [InlineData("Morgan,  Alex", "morgan alex")]
    [InlineData("Ａｄａ", "ada")]
    [InlineData("🎉", "tada")]
    [InlineData("C#", "c sharp")]
    [InlineData("C++", "c plus plus")]
    [InlineData("R&D", "r and d")]
    [InlineData("\u200f\u202e★!", "")]
    public void A_name_becomes_words_of_small_letters_and_digits(string name, string words) =>
        Assert.Equal(words, string.Join(' ', PlainNames.Of(name).Words));

    [Theory]
    [InlineData("E\u0301lodie", "Élodie")]
    [InlineData("\u0419", "Й")]
    [InlineData("\u0418\u0306", "Й")]
    [InlineData("\u1112\u1161\u11ab", "한")]
    [InlineData("か\u3099", "が")]
    public void Each_form_of_Unicode_gives_the_same(string decomposed, string composed)
    {
        var plain = PlainNames.Of(decomposed);
        Assert.Equal(composed, plain.Composed);
        Assert.Equal(PlainNames.Of(composed).Words, plain.Words);
    }
}
