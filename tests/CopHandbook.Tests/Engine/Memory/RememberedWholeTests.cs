using CopHandbook.Engine.Memory;

namespace CopHandbook.Tests.Engine.Memory;

public class RememberedWholeTests
{
    [Fact]
    public void It_is_made_once_for_the_same_and_anew_for_another()
    {
        var (remembered, made) = (new RememberedWhole<string>(), 0);
        string Made(object madeOf) => remembered.Of(madeOf, () => $"{++made}");
        Assert.Equal(["1", "1", "2", "3"], [Made(("a", 1)), Made(("a", 1)), Made(("b", 1)), Made(("a", 1))]);
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        var remembered = new RememberedWhole<string>();
        Assert.Throws<InvalidOperationException>(() => remembered.Of("a", () => throw new InvalidOperationException()));
        Assert.Equal("made", remembered.Of("a", () => "made"));
        Assert.Throws<InvalidOperationException>(() => remembered.Of("b", () => throw new InvalidOperationException()));
        Assert.Equal("anew", remembered.Of("b", () => "anew"));
    }
}
