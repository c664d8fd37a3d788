using System.Security.Cryptography;
using System.Text;
using CopHandbook.Engine.Links;
using CopHandbook.Engine.Names;

namespace CopHandbook.Tests.Engine.Links;

public class NameSlugsTests
{
    [Fact]
    public void An_address_depends_on_the_name_alone()
    {
        Assert.Equal("jose-nunez", Slugs("José Núñez")["José Núñez"]);
        Assert.Equal("jose-nunez", Slugs("Ada Example", "José Núñez", "C#")["José Núñez"]);
        Assert.Equal("c-sharp", Slugs("C#", "C++")["C#"]);
    }

    [Fact]
    public void A_name_without_letters_has_the_beginning_of_its_hash()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("★")))[..8];
        Assert.Equal("p-" + hash, Slugs("★")["★"]);
    }

    [Fact]
    public void Names_that_are_the_same_in_plain_letters_stay_apart_whatever_their_order()
    {
        string[] names = ["José Núñez", "Jose Nunez", "jose-nunez", "Jose\u0301 Nu\u0301n\u0303ez"];
        var slugs = Slugs(names);
        Assert.Equal("jose-nunez", slugs["Jose Nunez"]);
        Assert.Equal(4, names.Select(name => slugs[name]).Distinct().Count());
        Assert.All(names, name => Assert.Matches("^jose-nunez(-[0-9a-f]{8})?$", slugs[name]));
        Assert.Equal(3, slugs.Alike("José Núñez").Count);
        var reversed = Slugs([.. names.Reverse()]);
        Assert.All(names, name => Assert.Equal(slugs[name], reversed[name]));
    }

    [Fact]
    public void A_long_name_is_cut_and_stays_its_own()
    {
        var (one, other) = (new string('虚', 80), new string('虚', 80) + "構");
        var slugs = Slugs(one, other);
        Assert.NotEqual(slugs[one], slugs[other]);
        Assert.All([one, other], name => Assert.InRange(slugs[name].Length, 1, 100));
    }

    private static NameSlugs Slugs(params string[] names) => new(names);
}
