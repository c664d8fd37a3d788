using CopHandbook.Engine.Memory;

namespace CopHandbook.Tests.Engine.Memory;

public class SteadyListTests
{
    private readonly object one = new();
    private readonly object other = new();

    [Fact]
    public void It_is_one_object_while_it_holds_the_same()
    {
        var steady = new SteadyList<object>();
        var first = steady.Of([one, other]);
        Assert.Same(first, steady.Of([one, other]));
    }

    [Fact]
    public void It_is_another_with_another_order_length_or_thing()
    {
        object[][] changes = [[other, one], [one], [one, other, one], [one, new object()]];
        foreach (var change in changes)
        {
            var steady = new SteadyList<object>();
            var first = steady.Of([one, other]);
            Assert.NotSame(first, steady.Of(change));
            Assert.Equal(change, steady.Of(change));
        }
    }

    [Fact]
    public void Things_that_are_the_same_by_value_leave_it_as_it_was()
    {
        var steady = new SteadyList<string>(string.Equals);
        var first = steady.Of(["aws"]);
        Assert.Same(first, steady.Of([new string("aws")]));
        Assert.NotSame(first, steady.Of([new string("ios")]));
    }
}
